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
  sent: z.record(z.string(), z.unknown()).default({}),
});

/** What a page keeps of a fiche. */
export interface Copy {
  readonly base: Base | null;
  readonly answers: Answers;
  /** Answers on their way to the server: it may have them, or not. */
  readonly sent: Answers;
}

/** Text that is on this device and not, or not yet, on the server. */
export interface LocalCopy {
  readonly name: string;
  readonly at: Date;
  readonly key: string;
  readonly base: Base | null;
  /** What the text was written on. */
  readonly ground: Answers;
  readonly answers: Answers;
  /** Answers that were on their way when the page ended. */
  readonly sent: Answers;
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

/** Beginning of the keys of what a page could only keep at once, as it ended. */
const last = 'pratiques.copie.';

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

/** A copy of this account, or null: somebody else's, and what cannot be read, stays where it is. */
async function read(name: string, owner: string): Promise<LocalCopy | null> {
  const found = [await get(name, store), parse(localStorage.getItem(last + name))]
    .map((one) => Stored.safeParse(one).data)
    .filter((one) => one?.owner === owner)
    .sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0));
  const [stored] = found;
  if (!stored) return null;
  const { at, key, contribution, ground, answers, sent } = stored;
  try {
    const read = readAnswers(sent);
    return {
      name,
      at: new Date(at),
      key,
      base: baseOf(contribution),
      ground: readAnswers(ground),
      answers: readAnswers(answers),
      sent: Object.fromEntries(Object.keys(sent).map((one) => [one, read[one] ?? null])),
    };
  } catch {
    return null;
  }
}

/** The texts of an account on this device; none when the browser keeps nothing. */
export async function localCopies(owner: string): Promise<LocalCopy[]> {
  try {
    const ended = Object.keys(localStorage)
      .filter((name) => name.startsWith(last))
      .map((name) => name.slice(last.length));
    const names = new Set([...(await keys<string>(store)), ...ended]);
    const copies = await Promise.all([...names].map((name) => read(name, owner)));
    return copies.filter((copy) => copy !== null);
  } catch {
    return [];
  }
}

export async function forgetCopy(name: string): Promise<void> {
  localStorage.removeItem(last + name);
  await del(name, store);
}

/** Keeps the text of one tab, the newest only; `fail` is called when the browser refuses. */
export function keeper(owner: string, tab: string, key: string, fail: () => void) {
  let next: { fiche: string; copy: Copy | null } | null = null;
  let isWriting = false;
  let written: string | null = null;
  const stored = ({ base, answers, sent }: Copy) => ({
    owner,
    at: Date.now(),
    key,
    contribution: base?.contribution ?? null,
    ground: base?.answers ?? {},
    answers,
    sent,
  });

  async function write(): Promise<void> {
    while (next) {
      const { fiche, copy } = next;
      next = null;
      const name = nameOf(fiche, tab);
      // A fiche that has begun leaves the place of new ones.
      if (written && written !== name) await forgetCopy(written);
      written = name;
      if (copy) await set(name, stored(copy), store);
      else await forgetCopy(name);
    }
  }

  return {
    keep(fiche: string, copy: Copy | null): void {
      next = { fiche, copy };
      if (isWriting) return;
      isWriting = true;
      void write()
        .catch(fail)
        .finally(() => {
          isWriting = false;
        });
    },
    /** The page may end now: what takes a moment to write may never be written. */
    keepAtOnce(fiche: string, copy: Copy): void {
      try {
        localStorage.setItem(last + nameOf(fiche, tab), JSON.stringify(stored(copy)));
      } catch {
        fail();
      }
    },
  };
}
