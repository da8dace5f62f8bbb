import { dispositifFields, practiceFields } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { groupsOf, kindWithFields } from './groups';

test.each([
  ['practice', practiceFields],
  ['dispositif', dispositifFields],
] as const)(
  'every question of a %s stands in one part of the form, and one only',
  (kind, fields) => {
    const placed = groupsOf[kind].flatMap((group) => group.fields);
    expect(placed.toSorted()).toEqual([...Object.keys(fields), 'translationReady'].toSorted());
  },
);

test('a form is told by its own questions', () => {
  expect(kindWithFields(new Set(Object.keys(practiceFields)))).toBe('practice');
  expect(kindWithFields(new Set(Object.keys(dispositifFields)))).toBe('dispositif');
  expect(kindWithFields(new Set(['labelFr']))).toBeUndefined();
});
