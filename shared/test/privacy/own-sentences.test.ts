import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';

const Row = z.object({ kind: z.string().nullable(), text: z.string() });
const path = new URL('./own.ndjson', import.meta.url);
const rows = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)));
// « le petit Lucas Morin »: a first name or a person, according to where the reader stops.
const NAMES = ['person', 'firstname'];

test.each(rows.filter(({ kind }) => kind))('$kind: $text', ({ kind, text }) => {
  const found = findPersonalData(text).map((finding) => finding.kind);
  const wanted = NAMES.includes(kind ?? '') ? NAMES : [kind];
  expect(found.some((one) => wanted.includes(one))).toBe(true);
});

test.each(rows.filter(({ kind }) => !kind))('nobody: $text', ({ text }) => {
  expect(findPersonalData(text)).toEqual([]);
});
