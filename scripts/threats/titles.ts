/** As two people write the same words: one kind of apostrophe, no marks of code, no escapes, small letters. */
export const plain = (text: string): string =>
  text.replaceAll('’', "'").replaceAll("\\'", "'").replaceAll('`', '').toLowerCase();

/** The titles of the tests in a file's text: `test('…'`, `describe('…'`, `test.each(…)('…'`. */
export const titlesIn = (source: string): string[] =>
  [...source.matchAll(/(?:\b(?:test|describe)|\))\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*?)\1,/g)].map(
    ([, , title = '']) => plain(title),
  );
