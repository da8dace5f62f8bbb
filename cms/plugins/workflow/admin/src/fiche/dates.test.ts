import { expect, test } from 'vitest';
import { sinceWhen } from './dates';

const at = new Date(2026, 9, 2, 14, 2).toISOString();

test('of today, the time is enough', () => {
  expect(sinceWhen(at, new Date(2026, 9, 2, 23, 59))).toBe('14\u00a0h\u00a002');
});

test('an hour has no zero before it', () => {
  const early = new Date(2026, 9, 2, 9, 5);
  expect(sinceWhen(early.toISOString(), early)).toBe('9\u00a0h\u00a005');
});

test('of any other day, the day is said', () => {
  expect(sinceWhen(at, new Date(2026, 9, 3, 0, 1))).toBe('le 2 octobre 2026 à 14\u00a0h\u00a002');
});
