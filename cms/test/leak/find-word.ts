const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Where a word stands in named texts; their names are searched too. */
export const findWordInTexts = (texts: Readonly<Record<string, string>>, word: string): string[] =>
  Object.entries(texts)
    .filter(([name, text]) => plain(`${name}\n${text}`).includes(plain(word)))
    .map(([name]) => name);
