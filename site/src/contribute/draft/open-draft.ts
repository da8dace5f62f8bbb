import type { SectionId } from '@pratiques/shared';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod';
import type { Trouble } from '../session/answer.ts';
import { ask, user, whoIsThere } from '../session/ask.ts';
import { emptyAnswers } from './answers.ts';
import { Choices } from './choices.ts';
import { createDraft, type Draft } from './draft.ts';
import {
  forgetCopy,
  keeper,
  type LocalCopy,
  localCopies,
  newFiche,
  partsOf,
} from './local-copies.ts';
import { type Elsewhere, sayPresence } from './presence.ts';
import { type Base, baseOf, sendAnswers } from './send-answers.ts';
import { isAlive, listenToTabs, liveHere, thisTab, whenEnded } from './tabs.ts';

/** A fiche that is open in this page. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly choices: Choices;
  /** Whose it is: nobody else's session sends it. */
  readonly owner: { readonly documentId: string; readonly email: string };
  /** How many other tabs of this browser show it. */
  readonly otherTabs: () => number;
  /** True when text was found on this device that the server did not have. */
  readonly found: () => boolean;
  /** True when the browser keeps no copy. */
  readonly unkept: () => boolean;
  /** Where it is also open on another device; null when it is not. */
  readonly elsewhere: ReadonlySignal<Elsewhere | null>;
  /** This page shows a section now, or none: the other devices are told. */
  readonly showing: (section: SectionId | null) => void;
  /** Asks the server where the fiche stands. */
  readonly refresh: () => Promise<void>;
}

export type Opened =
  | { readonly ok: true; readonly open: OpenDraft }
  | { readonly ok: false; readonly why: Trouble | 'unknown' };

const Any = z.record(z.string(), z.unknown());

async function baseFromServer(fiche: string): Promise<Base | Trouble | 'unknown'> {
  const answer = await ask(Any, `/contributions/${fiche}`);
  if (answer.ok) return baseOf(answer.data) ?? 'broken';
  return answer.why === 'refused' ? 'unknown' : answer.why;
}

/** Texts of this fiche on this device, oldest first: those whose pages have ended, and those of pages that live. */
async function copiesOf(owner: string, fiche: string) {
  const copies = (await localCopies(owner))
    .filter(({ name }) => partsOf(name).fiche === fiche)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const alive = await Promise.all(copies.map(({ name }) => isAlive(partsOf(name).tab)));
  return {
    ended: copies.filter((_, at) => !alive[at]),
    living: copies.filter((_, at) => alive[at]),
  };
}

/** Opens a fiche, or a new one (`nouvelle`), with what is on the server and what is on this device. */
export async function openDraft(fiche: string, moved: (id: string) => void): Promise<Opened> {
  const there = await whoIsThere();
  const owner = user.value;
  if (!owner)
    return {
      ok: false,
      why: there.ok ? 'signed_out' : there.why === 'refused' ? 'broken' : there.why,
    };
  liveHere();
  const [choices, copies, answered] = await Promise.all([
    ask(Choices, '/contributions/choices'),
    copiesOf(owner.documentId, fiche),
    fiche === newFiche ? null : baseFromServer(fiche),
  ]);
  if (!choices.ok) return { ok: false, why: choices.why === 'refused' ? 'broken' : choices.why };
  if (typeof answered === 'string') return { ok: false, why: answered };

  // The CMS gives a new fiche the organisation of its account.
  const beginning = { ...emptyAnswers(), organisation: choices.data.organisation };
  const unkept = signal(false);
  const key = copies.ended[0]?.key ?? crypto.randomUUID();
  const device = keeper(owner.documentId, thisTab, key, () => {
    unkept.value = true;
  });
  let id = fiche;
  const draft = createDraft(
    {
      keep: (copy) => device.keep(id, copy),
      keepAtOnce: (copy) => device.keepAtOnce(id, copy),
      send: (base, answers, keepalive) => sendAnswers(base, answers, { key, keepalive }),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      now: () => new Date(),
    },
    answered,
    beginning,
  );
  const found = signal(false);
  const takeIn = async (copy: LocalCopy) => {
    found.value = true;
    draft.find(copy.answers, copy.base ? copy.ground : beginning, copy.sent);
    await forgetCopy(copy.name);
  };
  for (const copy of copies.ended) await takeIn(copy);
  // Another tab shows it, or has only just crashed: what it could not save is taken in when it ends.
  for (const { name } of copies.living)
    whenEnded(partsOf(name).tab, async () => {
      const left = (await localCopies(owner.documentId)).find((copy) => copy.name === name);
      if (left) await takeIn(left);
    });

  const refresh = async () => {
    const base = await baseFromServer(id);
    if (typeof base !== 'string') draft.meet(base);
  };
  let tabs = listenToTabs(id, refresh);
  effect(() => {
    const contribution = draft.contribution.value;
    if (!contribution) return;
    if (contribution.documentId !== id) {
      id = contribution.documentId;
      tabs.leave();
      tabs = listenToTabs(id, refresh);
      moved(id);
    }
    if (contribution.version > (answered?.contribution.version ?? 0)) tabs.saved();
  });
  followPage(draft, owner.documentId);
  let shown: SectionId | null = null;
  const elsewhere = sayPresence(draft, () => shown, refresh);
  return {
    ok: true,
    open: {
      draft,
      choices: choices.data,
      owner,
      otherTabs: () => tabs.others.value,
      found: () => found.value,
      unkept: () => unkept.value,
      elsewhere,
      showing: (section) => {
        shown = section;
      },
      refresh,
    },
  };
}

/** Saves when the network or the session comes back, and when the page goes. */
function followPage(draft: Draft, owner: string): void {
  const flush = () => void draft.flush();
  addEventListener('online', () => {
    flush();
    // What was asked while the network came back may fail, and would wait its turn.
    setTimeout(flush, 1_000);
  });
  addEventListener('pagehide', () => {
    draft.keepAtOnce();
    void draft.flush(true);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    draft.keepAtOnce();
    void draft.flush(true);
  });
  effect(() => {
    // Only what this account wrote is sent in its name.
    if (user.value?.documentId === owner && draft.state.peek().is === 'signed_out') flush();
  });
}
