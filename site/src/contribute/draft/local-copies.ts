import { createStore, del, get, keys, set } from 'idb-keyval';
import * as z from 'zod';
import { type Answers, readAnswers } from './answers.ts';
import type { Base } from './send-answers.ts';
import { baseOf } from './send-answers.ts';

const Stored = z.object({
  /** `documentId` of the account whose text it is: nobody else's page reads it. */
  owner: z.string(),
  at: z.number(),
  /** Under which the fiche begins on the server. */
  key: z.string(),
  contribution: z.unknown(),
  ground: z.record(z.string(), z.unknown()),
  answers: z.record(z.string(), z.unknown()),
});

/** Text that is on this device and not, or not yet, on the server. */
export interface LocalCopy {
  readonly name: string;
  readonly at: Date;
  readonly key: string;
  readonly base: Base | null;
  /** What the text was written on. */
  readonly ground: Answers;
  readonly answers: Answers;
}

/** The place of a fiche that the server does not have yet. */
export const newFiche = 'nouvelle';

const store = createStore('pratiques', 'brouillons');
const nameOf = (fiche: string, tab: string) => `${fiche}/${tab}`;

/** The fiche and the tab in the name of a copy. */
export const partsOf = (name: string): { fiche: string; tab: string } => {
  const [fiche = '', tab = ''] = name.split('/');
  return { fiche, tab };
};

/** A copy of this account, or null: somebody else's, and what cannot be read, stays where it is. */
async function read(name: string, owner: string): Promise<LocalCopy | null> {
  const stored = Stored.safeParse(await get(name, store));
  if (!stored.success || stored.data.owner !== owner) return null;
  const { at, key, contribution, ground, answers } = stored.data;
  try {
    return {
      name,
      at: new Date(at),
      key,
      base: baseOf(contribution),
      ground: readAnswers(ground),
      answers: readAnswers(answers),
    };
  } catch {
    return null;
  }
}

/** The texts of an account on this device; none when the browser keeps nothing. */
export async function localCopies(owner: string): Promise<LocalCopy[]> {
  try {
    const names = (await keys<string>(store)).map((name) => read(name, owner));
    return (await Promise.all(names)).filter((copy) => copy !== null);
  } catch {
    return [];
  }
}

export const forgetCopy = (name: string): Promise<void> => del(name, store);

/** Keeps the text of one tab, the newest only; `fail` is called when the browser refuses. */
export function keeper(owner: string, tab: string, key: string, fail: () => void) {
  let last: { fiche: string; copy: { base: Base | null; answers: Answers } | null } | null = null;
  let isWriting = false;
  let written: string | null = null;

  async function write(): Promise<void> {
    while (last) {
      const { fiche, copy } = last;
      last = null;
      const name = nameOf(fiche, tab);
      // A fiche that has begun leaves the place of new ones.
      if (written && written !== name) await del(written, store);
      written = name;
      if (!copy) await del(name, store);
      else {
        const { base, answers } = copy;
        const contribution = base?.contribution ?? null;
        const ground = base?.answers ?? {};
        await set(name, { owner, at: Date.now(), key, contribution, ground, answers }, store);
      }
    }
  }

  return (fiche: string, copy: { base: Base | null; answers: Answers } | null): void => {
    last = { fiche, copy };
    if (isWriting) return;
    isWriting = true;
    void write()
      .catch(fail)
      .finally(() => {
        isWriting = false;
      });
  };
}
