const bare = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '');
// The letters of French and its neighbours, so that a word costs no normalisation.
const LETTERS: Record<string, string> = {
  ...Object.fromEntries(
    Array.from({ length: 0x180 - 0xe0 }, (_, at) => String.fromCharCode(0xe0 + at)).map(
      (letter) => [letter, bare(letter)],
    ),
  ),
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  þ: 'th',
  ŋ: 'n',
};

const known = new Map<string, string>();
const MOST = 20_000;

/** Lower case without accents: the form in which words are looked up. */
export function fold(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const lower = word.toLowerCase();
  const latin = lower.replace(/[\u00e0-\u017f]/g, (letter) => LETTERS[letter] ?? letter);
  const folded = /[\u0300-\u036f\u0180-\u024f\u1e00-\u1eff]/.test(latin) ? bare(latin) : latin;
  if (known.size >= MOST) known.clear();
  if (word.length < 30) known.set(word, folded);
  return folded;
}

/** FNV-1a, 32 bits. */
export function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
