import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';

/** A word of a text by its French stem; offsets are UTF-16 units of the text as given. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
const empty = new Set(stopwords.map(bare));
/** Shorter words are articles, pronouns and what elision leaves. */
const shortest = 3;

const known = new Map<string, string | null>();
const most = 50_000;

/** The stem of a word in lower case, without accents; null for a word that says nothing by itself. */
function stemOf(word: string): string | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = empty.has(bare(word)) ? null : bare(stemmer(word));
  if (known.size >= most) known.clear();
  known.set(word, stem);
  return stem;
}

/** The telling words of a text, in their order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word.length < shortest) continue;
    const stem = stemOf(word.normalize('NFC').toLowerCase());
    if (stem !== null) words.push({ stem, start: index, end: index + word.length });
  }
  return words;
}
