import { Contribution } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { type Answers, emptyAnswers } from './answers.ts';
import { createDraft, type DraftWorld } from './draft.ts';
import type { Base, Sent } from './send-answers.ts';

const baseWith = (version: number, answers: Answers, stage = 'draft'): Base => ({
  contribution: Contribution.parse({
    documentId: 'fiche',
    version,
    stage,
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
  }),
  answers: { ...emptyAnswers(), ...answers },
});

/** A server that keeps one fiche, and a clock that is moved by hand. */
function world(start: Base | null) {
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

test('a fiche begins with its first character, and is saved after the last key, once', async () => {
  const at = world(null);
  const draft = createDraft(at.deps, null);
  draft.set('title', 'U');
  await at.pass(400);
  draft.set('title', 'Un titre');
  expect(at.sent).toEqual([]);
  await at.pass(1_000);
  expect(at.sent).toEqual([{ title: 'Un titre' }]);
  expect(draft.state.value.is).toBe('saved');
  expect(at.copies.at(-1)).toBeNull();
});

test('what was typed while a save was on its way follows it', async () => {
  const at = world(baseWith(1, {}));
  const draft = createDraft(at.deps, baseWith(1, {}));
  draft.set('title', 'Un');
  const flushed = draft.flush();
  draft.set('title', 'Un titre');
  await flushed;
  expect(draft.answers.value.title).toBe('Un titre');
  expect(draft.state.value.is).toBe('saving');
  await at.pass(1_000);
  expect(at.stored()?.title).toBe('Un titre');
});

test('two people who answer different questions never hear of it', async () => {
  const at = world(baseWith(1, {}));
  const draft = createDraft(at.deps, baseWith(1, {}));
  at.elsewhere({ summary: 'Le leur' });
  draft.set('title', 'Le mien');
  await draft.flush();
  expect(at.stored()).toMatchObject({ title: 'Le mien', summary: 'Le leur' });
  expect(draft.answers.value.summary).toBe('Le leur');
  expect(draft.state.value.is).toBe('saved');
});

test('one answer changed twice waits for a choice, the others do not wait with it', async () => {
  const at = world(baseWith(1, { title: 'Avant' }));
  const draft = createDraft(at.deps, baseWith(1, { title: 'Avant' }));
  at.elsewhere({ title: 'Le leur' });
  draft.set('title', 'Le mien');
  draft.set('summary', 'Un résumé');
  expect(await draft.flush()).toBe(false);
  expect(draft.state.value.is).toBe('conflict');
  expect(draft.conflicts.value).toEqual([{ name: 'title', mine: 'Le mien', theirs: 'Le leur' }]);
  expect(at.stored()).toMatchObject({ title: 'Le leur', summary: 'Un résumé' });
  expect(at.copies.at(-1)).toMatchObject({ answers: { title: 'Le mien' } });
  draft.choose('title', 'Le mien, puis le leur');
  await at.pass(0);
  expect(at.stored()?.title).toBe('Le mien, puis le leur');
  expect(draft.conflicts.value).toEqual([]);
});

test('offline, a session that ended, a server that fails: nothing is lost, and it is sent in the end', async () => {
  const at = world(baseWith(1, {}));
  const draft = createDraft(at.deps, baseWith(1, {}));
  at.answersTo.push({ is: 'offline' }, { is: 'broken' }, { is: 'signed_out' });
  draft.set('title', 'Un titre');
  await at.pass(1_000);
  expect(draft.state.value).toEqual({ is: 'offline', since: new Date(1_000) });
  draft.set('summary', 'Écrit hors ligne');
  await at.pass(5_000);
  expect(draft.state.value).toEqual({ is: 'failing', seconds: 10 });
  await at.pass(10_000);
  expect(draft.state.value.is).toBe('signed_out');
  expect(at.copies.at(-1)).not.toBeNull();
  expect(await draft.flush()).toBe(true);
  expect(at.stored()).toMatchObject({ title: 'Un titre', summary: 'Écrit hors ligne' });
});

test('an answer that the server does not take keeps no other from being saved', async () => {
  const at = world(baseWith(1, {}));
  const draft = createDraft(at.deps, baseWith(1, {}));
  at.answersTo.push({ is: 'refused', why: new Map([['title', 'Un caractère invisible.']]) });
  draft.set('title', 'Un\u202etitre');
  draft.set('summary', 'Un résumé');
  expect(await draft.flush()).toBe(false);
  expect(draft.state.value.is).toBe('refused');
  expect(draft.refusals.value.get('title')).toBe('Un caractère invisible.');
  expect(at.stored()?.summary).toBe('Un résumé');
  draft.set('title', 'Un titre');
  expect(draft.refusals.value.size).toBe(0);
  expect(await draft.flush()).toBe(true);
});

test('a fiche that the team holds is not written, and what was typed stays', async () => {
  const at = world(baseWith(1, {}));
  const draft = createDraft(at.deps, baseWith(1, {}));
  at.answersTo.push({ is: 'closed', base: baseWith(4, {}) });
  draft.set('title', 'Trop tard');
  expect(await draft.flush()).toBe(false);
  expect(draft.state.value.is).toBe('closed');
  expect(draft.answers.value.title).toBe('Trop tard');
  draft.set('title', 'Trop tard !');
  expect(at.copies.at(-1)).toMatchObject({ answers: { title: 'Trop tard !' } });
});

test('text found on this device is taken in, and disputed where the server has changed too', () => {
  const at = world(null);
  const draft = createDraft(at.deps, baseWith(3, { title: 'Le leur', summary: 'Un' }));
  const from = { ...emptyAnswers(), title: 'Avant', summary: 'Un' };
  draft.find({ ...from, title: 'Le mien', summary: 'Un résumé' }, from);
  expect(draft.answers.value).toMatchObject({ title: 'Le mien', summary: 'Un résumé' });
  expect(draft.conflicts.value).toEqual([{ name: 'title', mine: 'Le mien', theirs: 'Le leur' }]);
});

test('a page that ended while it saved is in no dispute with itself, whether or not that save arrived', () => {
  const from = { ...emptyAnswers(), context: null };
  const written = { ...from, context: 'Premier bout. Second bout.' };
  const sent = { context: 'Premier bout.' };
  for (const onServer of ['Premier bout.', null]) {
    const draft = createDraft(world(null).deps, baseWith(2, { context: onServer }));
    draft.find(written, from, sent);
    expect(draft.answers.value.context).toBe('Premier bout. Second bout.');
    expect(draft.conflicts.value).toEqual([]);
  }
  const other = createDraft(world(null).deps, baseWith(2, { context: 'Écrit par quelqu’un.' }));
  other.find(written, from, sent);
  expect(other.conflicts.value).toHaveLength(1);
});

test('what is on its way to the server is told to the copy', async () => {
  const at = world(baseWith(1, {}));
  const draft = createDraft(at.deps, baseWith(1, {}));
  draft.set('title', 'Un');
  const flushed = draft.flush();
  draft.set('title', 'Un titre');
  expect(at.copies.at(-1)).toMatchObject({ sent: { title: 'Un' }, answers: { title: 'Un titre' } });
  draft.keepAtOnce();
  expect(at.copies.at(-1)).toMatchObject({ answers: { title: 'Un titre' } });
  await flushed;
});

test('what another page saved appears here', () => {
  const at = world(null);
  const draft = createDraft(at.deps, baseWith(1, {}));
  draft.meet(baseWith(2, { title: 'Écrit ailleurs' }));
  expect(draft.answers.value.title).toBe('Écrit ailleurs');
  draft.meet(baseWith(1, { title: 'Ancien' }));
  expect(draft.answers.value.title).toBe('Écrit ailleurs');
});

test('a fiche that was opened while the team holds it sends nothing, whatever this device held', async () => {
  const at = world(baseWith(4, {}));
  const held = baseWith(4, {}, 'in_review');
  const draft = createDraft(at.deps, held);
  expect(draft.state.value.is).toBe('closed');
  draft.find({ ...held.answers, title: 'Écrit avant' }, held.answers);
  draft.set('summary', 'Écrit après');
  await at.pass(60_000);
  expect(await draft.flush()).toBe(false);
  expect(at.sent).toEqual([]);
  expect(draft.answers.value).toMatchObject({ title: 'Écrit avant', summary: 'Écrit après' });
});
