import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';

const Line = z.object({ text: z.string(), findings: z.array(z.object({ kind: z.string() })) });

/** Sentences that somebody labelled who has not seen the rules, told or not by the guard. */
function shares(name: string) {
  const path = new URL(`./${name}.ndjson`, import.meta.url);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const all = lines.map((line) => Line.parse(JSON.parse(line)));
  const told = all.filter(({ text }) => findPersonalData(text).length > 0);
  const right = told.filter(({ findings }) => findings.length > 0).length;
  const marked = all.filter(({ findings }) => findings.length > 0).length;
  return { recall: right / marked, precision: right / told.length };
}

// What is reached, rounded down: a rule that loses some of it is seen.
test.each([
  ['tuning', 0.99, 0.99],
  ['fresh', 0.99, 0.99],
  ['held-out', 0.99, 0.99],
  ['work-2', 0.99, 0.99],
  ['work-3', 0.99, 0.98],
  ['work-4', 0.99, 0.99],
  ['work-5', 0.99, 0.99],
  ['work-6', 0.99, 0.99],
  ['work-7', 0.99, 0.99],
  ['held-out-2', 0.99, 0.99],
  ['held-out-3', 0.98, 0.99],
  ['held-out-4', 0.99, 0.98],
  ['held-out-5', 0.98, 0.98],
  ['held-out-6', 0.97, 0.98],
  ['held-out-7', 0.96, 0.95],
  ['held-out-8', 0.87, 0.87],
])('%s: at least %d of what is personal, and %d of what is told', (name, recall, precision) => {
  const reached = shares(name);
  expect(reached.recall).toBeGreaterThanOrEqual(recall);
  expect(reached.precision).toBeGreaterThanOrEqual(precision);
});
