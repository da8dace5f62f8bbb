import { describe, expect, test } from 'vitest';
import { cleanText, lengthOf } from './clean-text.js';

const text = cleanText(50);

describe('text as it is kept', () => {
  test.each([
    ['accents are composed', 'e\u0301te\u0301', 'été'],
    ['line ends are one character', 'un\r\ndeux\rtrois', 'un\ndeux\ntrois'],
    ['tabs stay', 'un\tdeux', 'un\tdeux'],
    ['soft hyphens go', 'ac\u00adcueil', 'accueil'],
    ['zero-width spaces go', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['no-break spaces stay', '3\u00a0ETP', '3\u00a0ETP'],
    ['joined emoji stay', '👩‍👧', '👩‍👧'],
    ['markup stays', '<b>&amp;', '<b>&amp;'],
  ])('%s', (_, given, kept) => {
    expect(text.parse(given)).toBe(kept);
  });
});

describe('refused', () => {
  test.each([
    ['U+0000', 'a\u0000b'],
    ['a bell', '\u0007'],
    ['a vertical tab', '\u000b'],
    ['an escape', '\u001b[31m'],
    ['delete', '\u007f'],
    ['a C1 control', '\u0085'],
    ['an embedding', '\u202a'],
    ['an override', '\u202e'],
    ['an isolate', '\u2066'],
    ['a lone high surrogate', 'a\ud800b'],
    ['a lone low surrogate', '\udfff'],
    ['51 characters', 'a'.repeat(51)],
    ['a number', 3],
    ['nothing', undefined],
  ])('%s', (_, given) => {
    expect(text.safeParse(given).success).toBe(false);
  });
});

test.each([
  ['été', 3],
  ['e\u0301', 1],
  ['😀', 1],
  ['', 0],
])('“%s” counts %i', (given, n) => {
  expect(lengthOf(given)).toBe(n);
});
