import { expect, test } from 'vitest';
import { delayAfter, rhythmFor } from './rhythm.ts';

test.each([
  ['http://127.0.0.1:1337', 0, 1_000],
  ['http://localhost:1337', 0, 1_000],
  ['http://[::1]:1337', 2, 4_000],
  ['http://127.0.0.1:1337', 50, 5_000],
  ['https://cms.example.org', 0, 30_000],
  ['https://cms.example.org', 1, 60_000],
  ['https://cms.example.org', 50, 120_000],
])('%s after %i failures: %i ms', (url, failures, delay) => {
  expect(delayAfter(failures, rhythmFor(url))).toBe(delay);
});
