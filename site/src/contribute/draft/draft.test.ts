import { expect, test } from 'vitest';
import { createDraft } from './draft.ts';
import { baseWith, world } from './world-for-tests.ts';

// What is typed reaches the server, whatever happens on the way.

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
