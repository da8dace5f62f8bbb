import { expect, test } from 'vitest';
import { noChoice } from '../facets.ts';
import { readAddress, writeAddress } from './address.ts';

test('an address read and written again is the same', () => {
  const address =
    '?q=relais+parental&domain=prevention&domain=organisation&departement=2A&year=2019&shown=40';
  expect(writeAddress(readAddress(new URLSearchParams(address)))).toBe(address);
});

test.each([
  ['nothing asked', '', { typed: '', choices: noChoice, shown: 20 }],
  ['senseless amounts', 'shown=-3', { typed: '', choices: noChoice, shown: 20 }],
  ['an amount between two pages', 'shown=21', { typed: '', choices: noChoice, shown: 40 }],
  [
    'values twice and empty',
    'theme=a&theme=a&theme=',
    { typed: '', choices: { ...noChoice, theme: ['a'] }, shown: 20 },
  ],
])('%s', (_, address, asked) => {
  expect(readAddress(new URLSearchParams(address))).toEqual(asked);
});

test('a query is cut at two hundred characters', () => {
  expect(readAddress(new URLSearchParams({ q: 'a'.repeat(1_000_000) })).typed).toHaveLength(200);
});
