import { expect, test } from 'vitest';
import { anyCase } from './any-case.js';

test.each([
  ['(?i:rue|allée) (?<at>\\p{Lu}\\w+)', 'RUE Colbert', true],
  ['(?i:rue|allée) (?<at>\\p{Lu}\\w+)', 'Allée Colbert', true],
  ['(?i:rue|allée) (?<at>\\p{Lu}\\w+)', 'rue colbert', false],
  ['a(?i:b[c-e]{2}(?:f))g', 'aBDEFg', true],
  ['a(?i:b)c', 'Abc', false],
  ['(?i:b)\\)c', 'B)C', false],
])('%s on %s: %s', (source, text, found) => {
  expect(anyCase(source, 'u').test(text)).toBe(found);
});
