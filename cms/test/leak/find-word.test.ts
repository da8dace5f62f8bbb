import { expect, test } from 'vitest';
import { findWordInTexts } from './find-word.ts';

test('a word is found in named texts, composed or not, whatever its case', () => {
  const texts = { one: 'e\u0301te\u0301', two: 'hiver', 'fiche-ÉTÉ': '' };
  expect(findWordInTexts(texts, 'été')).toEqual(['one', 'fiche-ÉTÉ']);
});
