import { expect, test } from 'vitest';
import { dayInWords, hourInWords, momentInWords } from './dates.ts';

const now = new Date('2026-11-22T08:30:00Z');

test.each([
  ['2026-11-22T08:02:00Z', "aujourd'hui à 9\u00a0h\u00a002"],
  ['2026-11-21T23:30:00Z', "aujourd'hui à 0\u00a0h\u00a030"],
  ['2026-11-21T18:14:00Z', 'hier à 19\u00a0h\u00a014'],
  ['2026-11-20T09:05:00Z', 'le 20 novembre à 10\u00a0h\u00a005'],
  ['2025-12-01T09:05:00Z', 'le 1er décembre 2025 à 10\u00a0h\u00a005'],
])('%s is %s', (at, words) => expect(momentInWords(at, now)).toBe(words));
test('an hour is that of Paris, whatever the clock of the browser', () => {
  expect(hourInWords(new Date('2026-07-01T22:05:00Z'))).toBe('0\u00a0h\u00a005');
});
test('a day has its year', () => {
  expect(dayInWords('2026-10-01T10:00:00Z')).toBe('1er octobre 2026');
});
