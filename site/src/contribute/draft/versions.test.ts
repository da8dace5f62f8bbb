import { expect, test } from 'vitest';
import { emptyAnswers } from './answers.ts';
import { createDraft } from './draft.ts';
import { baseWith, world } from './world-for-tests.ts';

// Versions that meet: of this device, of another page, of the server.

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

test('a new fiche shows what the server will make of it, and sends only what differs', async () => {
  const beginning = { ...emptyAnswers(), organisation: 'la-mienne' };
  const at = world(null);
  const draft = createDraft(at.deps, null, beginning);
  expect(draft.answers.value.organisation).toBe('la-mienne');
  draft.set('title', 'Un titre');
  await at.pass(1_000);
  expect(at.sent).toEqual([{ title: 'Un titre' }]);
  const other = createDraft(world(null).deps, null, beginning);
  other.find({ ...beginning, organisation: 'une-autre' }, beginning);
  expect(other.conflicts.value).toEqual([]);
  expect(other.answers.value.organisation).toBe('une-autre');
});
