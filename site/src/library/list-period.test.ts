import { expect, test } from 'vitest';
import { period } from './list-period.ts';

test.each([
  ['2024-03-05', '2024-06-01', 'de mars à juin 2024'],
  ['2024-04-05', '2024-06-01', "d'avril à juin 2024"],
  ['2023-10-05', '2024-02-01', "d'octobre 2023 à février 2024"],
  ['2023-12-05', '2024-02-01', 'de décembre 2023 à février 2024'],
  ['2024-03-03', '2024-03-17', 'du 3 au 17 mars 2024'],
  ['2024-03-01', '2024-03-17', 'du 1er au 17 mars 2024'],
  ['2026-11-22', '2026-11-22', 'le 22 novembre 2026'],
  ['2024-12-31T23:30', '2024-12-31T23:40', 'le 1er janvier 2025'],
])('from %s to %s: published %s', (from, to, expected) => {
  const instant = (date: string) => (date.includes('T') ? `${date}:00.000Z` : `${date}T10:00:00Z`);
  expect(period(instant(from), instant(to))).toBe(expected);
});
