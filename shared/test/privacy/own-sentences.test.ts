import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe('phone, e-mail, NIR (key checked), né(e) le, address, first name with age and commune: found', () => {
  test.each(rows.filter(({ kind }) => kind))('$kind: $text', ({ kind, text }) => {
    const found = findPersonalData(text).map((finding) => finding.kind);
    const wanted = NAMES.includes(kind ?? '') ? NAMES : [kind];
    expect(found.some((one) => wanted.includes(one))).toBe(true);
  });
});

describe('what tells nobody is not taken for it', () => {
  test.each(rows.filter(({ kind }) => !kind))('nobody: $text', ({ text }) => {
    expect(findPersonalData(text)).toEqual([]);
  });
  test('loi du 14 mars 2016: not taken for a birth date', () => {
    expect(findPersonalData('Né de la loi du 14 mars 2016, le projet suit la loi.')).toEqual([]);
    const birth = findPersonalData('Elle est née le 14 mars 2016.');
    expect(birth.map(({ kind }) => kind)).toEqual(['birth']);
  });
});
