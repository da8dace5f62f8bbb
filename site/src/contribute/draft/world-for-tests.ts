import { Contribution } from '@pratiques/shared';
import { type Answers, emptyAnswers } from './answers.ts';
import type { DraftWorld } from './draft.ts';
import type { Base, Sent } from './send-answers.ts';

/** A contribution in which nothing is said, but for what is given. */
export const contributionWith = (given: object): Contribution =>
  Contribution.parse({
    documentId: 'fiche',
    version: 1,
    stage: 'draft',
    stageLabel: 'Brouillon',
    online: false,
    updatedAt: '2026-11-22T12:00:00.000Z',
    moves: [],
    missing: [],
    attachments: [],
    warnings: [],
    requests: [],
    unread: 0,
    approval: {
      state: 'not_asked',
      askedAt: null,
      expiresAt: null,
      decidedAt: null,
      word: null,
      changedSince: false,
    },
    ...given,
  });

/** A fiche as the server says it. */
export const baseWith = (version: number, answers: Answers, stage = 'draft'): Base => ({
  contribution: contributionWith({ version, stage }),
  answers: { ...emptyAnswers(), ...answers },
});

/** A server that keeps one fiche, and a clock that is moved by hand. */
export function world(start: Base | null) {
  let stored = start;
  let timer: { at: number; run: () => void } | null = null;
  let clock = 0;
  const sent: Answers[] = [];
  const copies: unknown[] = [];
  const answersTo: Sent[] = [];
  const deps: DraftWorld = {
    send: async (base, answers) => {
      sent.push(answers);
      const told = answersTo.shift();
      if (told) return told;
      if (stored && base && stored.contribution.version !== base.contribution.version)
        return { is: 'stale', base: stored };
      const version = (stored?.contribution.version ?? 0) + 1;
      stored = baseWith(version, { ...stored?.answers, ...answers });
      return { is: 'saved', base: stored };
    },
    keep: (copy) => copies.push(copy),
    keepAtOnce: (copy) => copies.push(copy),
    after: (milliseconds, run) => {
      const mine = { at: clock + milliseconds, run };
      timer = mine;
      return () => {
        if (timer === mine) timer = null;
      };
    },
    now: () => new Date(clock),
  };
  return {
    deps,
    sent,
    copies,
    answersTo,
    stored: () => stored?.answers,
    /** Somebody else saves. */
    elsewhere: (answers: Answers) => {
      stored = baseWith((stored?.contribution.version ?? 0) + 1, {
        ...stored?.answers,
        ...answers,
      });
      return stored;
    },
    async pass(milliseconds: number) {
      clock += milliseconds;
      const due = timer;
      if (due && due.at <= clock) {
        timer = null;
        due.run();
      }
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    },
  };
}
