import { expect, test } from 'vitest';
import { contributionWith } from '../draft/world-for-tests.ts';
import { begunBy, holds } from './begun-by.ts';

const fiche = (documentId: string, title: string, stage = 'draft') =>
  contributionWith({ documentId, title, stage });
const all = [fiche('one', 'Un lieu'), fiche('two', 'Un atelier')];
const idOf = (answers: object, sent: object = {}) =>
  begunBy({ answers: { ...answers }, sent: { ...sent } }, all)?.documentId;

test('what was on its way is found again in the fiche that it began, though more was typed since', () => {
  expect(idOf({ title: 'Un lieu à soi' }, { title: 'Un lieu' })).toBe('one');
  expect(idOf({ title: 'Un atelier', summary: null, themes: [] })).toBe('two');
});
test('what the server has nothing of began no fiche', () => {
  expect(idOf({ title: 'Un lieu à soi' })).toBeUndefined();
  expect(idOf({ title: '' })).toBeUndefined();
  const proposed = fiche('three', 'Un lieu', 'submitted');
  expect(begunBy({ answers: { title: 'Un lieu' }, sent: {} }, [proposed])).toBeUndefined();
});
test('all of a text has arrived, or not', () => {
  const [one] = all;
  if (!one) throw new Error('no fiche');
  expect(holds(one, { title: 'Un lieu', summary: null })).toBe(true);
  expect(holds(one, { title: 'Un lieu', summary: 'Deux phrases.' })).toBe(false);
});
