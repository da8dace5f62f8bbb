import { describe, expect, test } from 'vitest';
import { places } from './places.js';
import { processingNames } from './processing.js';
import { register } from './register.js';
import { renderRegister } from './render-register.js';
import { limitsOf, retentionNames, retentionRule } from './retention.js';
import { spanBefore, spanInWords } from './span.js';

describe('each sheet says all that article 30 asks', () => {
  test.each(processingNames)('%s', (name) => {
    const { title, purpose, basis, people, data, kept, rights } = register[name];
    for (const text of [title, purpose, basis]) expect(text).not.toBe('');
    for (const list of [people, data, kept, rights]) expect(list.length).toBeGreaterThan(0);
  });
});

test('every rule stands in the printed register, with its limit and its source', () => {
  const printed = renderRegister();
  for (const name of retentionNames) {
    const { what, after, source } = retentionRule(name);
    expect(printed).toContain(`${what} : ${spanInWords(after)}`);
    expect(printed).toContain(source);
  }
});

test('a column stands in one holding only', () => {
  for (const [table, holdings] of Object.entries(places)) {
    const columns = Object.values(holdings).flatMap((names) => names.split(' '));
    expect(new Set(columns).size, table).toBe(columns.length);
  }
});

describe('time', () => {
  test.each([
    ['2026-11-22T10:00:00Z', { days: 7 }, '2026-11-15T10:00:00Z'],
    ['2026-03-31T10:00:00Z', { months: 1 }, '2026-02-28T10:00:00Z'],
    ['2028-02-29T10:00:00Z', { months: 24 }, '2026-02-28T10:00:00Z'],
    ['2026-01-15T10:00:00Z', { months: 24 }, '2024-01-15T10:00:00Z'],
  ] as const)('before %s by %j: %s', (moment, span, before) => {
    expect(spanBefore(new Date(moment), span)).toEqual(new Date(before));
  });
  test('somebody is told a month before', () => {
    const { due, tell } = limitsOf('inactive-account', new Date('2026-06-15T03:00:00Z'));
    expect([due, tell]).toEqual([
      new Date('2024-06-15T03:00:00Z'),
      new Date('2024-07-15T03:00:00Z'),
    ]);
  });
  test.each([
    [{ days: 0 }, 'aussitôt'],
    [{ days: 1 }, '1 jour'],
    [{ days: 30 }, '30 jours'],
    [{ months: 24 }, '24 mois'],
  ] as const)('%j is said « %s »', (span, words) => {
    expect(spanInWords(span)).toBe(words);
  });
});
