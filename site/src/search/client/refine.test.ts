import { expect, test } from 'vitest';
import { noChoice } from '../facets.ts';
import { createRefiner } from './refine.ts';

const refiner = createRefiner({
  ids: ['a', 'b', 'c'],
  facets: {
    kind: { practice: [0, 1], dispositif: [2] },
    domain: { prevention: [0, 2], organisation: [1] },
    departement: {},
    theme: {},
    audience: {},
    framework: {},
    year: {},
  },
});
const ids = ['a', 'b', 'c'];
const kept = (choices: Partial<typeof noChoice>) =>
  ids.filter((id) => refiner.allows(id, { ...noChoice, ...choices }));

test.each([
  ['no choice lets everything through', {}, ['a', 'b', 'c']],
  ['two values of a facet add up', { domain: ['prevention', 'organisation'] }, ['a', 'b', 'c']],
  ['two facets restrict each other', { domain: ['prevention'], kind: ['practice'] }, ['a']],
  ['a value that no fiche has leaves nothing', { theme: ['constructor'] }, []],
])('%s', (_, choices, expected) => {
  expect(kept(choices)).toEqual(expected);
});

test('counts of a facet ignore its own choices and keep the others', () => {
  const counts = refiner.counts(ids, { ...noChoice, kind: ['practice'] });
  expect(Object.fromEntries(counts.kind)).toEqual({ practice: 2, dispositif: 1 });
  expect(Object.fromEntries(counts.domain)).toEqual({ prevention: 1, organisation: 1 });
});

test('a fragment of another index is not known', () => {
  expect(refiner.knows('z')).toBe(false);
  expect(refiner.allows('z', noChoice)).toBe(false);
});
