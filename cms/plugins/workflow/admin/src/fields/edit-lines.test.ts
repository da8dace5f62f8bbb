import { expect, test } from 'vitest';
import { added, moved, removed, written } from './edit-lines';

const lines = ['un', 'deux', 'trois'];

test('a row is written without touching the others', () => {
  expect(written(lines, 1, 'DEUX')).toEqual(['un', 'DEUX', 'trois']);
});

test('a row is added below another, or first in an empty list', () => {
  expect(added(lines, 0)).toEqual(['un', '', 'deux', 'trois']);
  expect(added([], -1)).toEqual(['']);
});

test('a row is removed', () => {
  expect(removed(lines, 2)).toEqual(['un', 'deux']);
});

test.each([
  ['up', 1, -1, ['deux', 'un', 'trois']],
  ['down', 1, 1, ['un', 'trois', 'deux']],
  ['nowhere above the first', 0, -1, lines],
  ['nowhere below the last', 2, 1, lines],
] as const)('a row moves %s', (_, at, by, expected) => {
  expect(moved(lines, at, by)).toEqual(expected);
});
