import { expect, test } from 'vitest';
import { RecentIds } from './recent-ids.ts';

test('an id is refused within the window and forgotten after it', () => {
  const recent = new RecentIds(1_000);
  expect(recent.add('a', 0)).toBe(true);
  expect(recent.add('a', 1_000)).toBe(false);
  expect(recent.add('b', 1_001)).toBe(true);
  expect(recent.add('a', 1_001)).toBe(true);
});
