import dictionary from 'dictionary-fr';

type Suffix = { strip: string; add: string; after: RegExp };

const linesOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split('\n');

/** The suffix rules of a hunspell affix file, by flag. */
function suffixes(): Map<string, Suffix[]> {
  const rules = new Map<string, Suffix[]>();
  for (const line of linesOf(dictionary.aff)) {
    const [kind, flag, strip, add, after] = line.split(/\s+/);
    if (kind !== 'SFX' || !flag || !strip || !add || !after) continue;
    const end = (part: string) => (part === '0' ? '' : (part.split('/')[0] ?? ''));
    const rule = { strip: end(strip), add: end(add), after: new RegExp(`${after}$`) };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

/** Every form of every word that is written in lower case: names and acronyms are not words. */
export function* frenchWords(): Generator<string> {
  const rules = suffixes();
  for (const line of linesOf(dictionary.dic).slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/)[0] ?? '').split('/');
    if (!/^[a-zà-ÿœæ][a-zà-ÿœæ'-]*$/.test(word)) continue;
    yield word;
    for (const flag of flags.match(/../g) ?? []) yield* formsOf(word, rules.get(flag) ?? []);
  }
}

function* formsOf(word: string, rules: readonly Suffix[]): Generator<string> {
  for (const { strip, add, after } of rules)
    if (after.test(word) && !isOfTales(word, strip, add))
      yield word.slice(0, word.length - strip.length) + add;
}

/** « moussa », « dora »: the tense of tales, which nobody writes here, makes words of first names. */
const isOfTales = (word: string, strip: string, add: string) =>
  word.endsWith('er') && strip === 'er' && add === 'a';
