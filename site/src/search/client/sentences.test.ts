import { expect, test } from 'vitest';
import { emptySentence, noticeOf, statusOf } from './sentences.ts';

const query = (...words: string[]) => ({ words, exact: false });
const said = (counted: Parameters<typeof statusOf>[0]) => {
  const { count, rest } = statusOf(counted);
  return count + rest;
};

test.each([
  [
    'some',
    { total: 5, complete: 5, unknown: [], query: query('relais') },
    '5 fiches, les plus proches d’abord.',
  ],
  ['one', { total: 1, complete: 1, unknown: [], query: query('relais') }, '1 fiche.'],
  [
    'no words',
    { total: 52, complete: 52, unknown: [], query: query() },
    '52 fiches, les plus récentes d’abord.',
  ],
  [
    'some with a part only',
    { total: 8, complete: 2, unknown: [], query: query('a', 'b') },
    '8 fiches, les plus proches d’abord : 2 avec tous vos mots, 6 avec une partie.',
  ],
])('status: %s', (_, counted, expected) => {
  expect(said(counted)).toBe(expected);
});

test.each([
  [
    'a word that no fiche has',
    { total: 5, complete: 5, unknown: ['violances'], query: query('violances', 'conjugales') },
    false,
    'Aucune fiche ne contient « violances ». Voici les résultats pour « conjugales ».',
  ],
  [
    'nothing complete',
    { total: 3, complete: 0, unknown: [], query: query('a', 'b') },
    false,
    'Aucune fiche ne contient tous vos mots. Voici celles qui en contiennent une partie.',
  ],
  [
    'nothing complete behind filters',
    { total: 1, complete: 0, unknown: [], query: query('a', 'b') },
    true,
    'Avec ces filtres, aucune fiche ne contient tous vos mots. En voici une qui en contient une partie.',
  ],
  ['nothing to say', { total: 3, complete: 3, unknown: [], query: query('a', 'b') }, false, ''],
])('notice: %s', (_, counted, filtered, expected) => {
  expect(noticeOf(counted, filtered)).toBe(expected);
});

test('the empty state names what was sought', () => {
  expect(emptySentence('médiation animale', false)).toBe(
    'Aucune fiche ne parle de « médiation animale » pour l’instant.',
  );
  expect(emptySentence('', true)).toBe('Aucune fiche ne réunit ces filtres pour l’instant.');
});
