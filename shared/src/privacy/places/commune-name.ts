import { fold } from '../text/fold.js';
import {
  isArea,
  isCommune,
  isGivenName,
  isListedWord,
  isSmallCommune,
  isWord,
  setOf,
} from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { toponymOf } from './toponym.js';

/** « au Faouët », « du Faouët »: Le Faouët. */
const ARTICLES: Readonly<Record<string, string>> = {
  au: 'le-',
  du: 'le-',
  aux: 'les-',
  des: 'les-',
};
const WITHIN = setOf('de du des la le les en sur sous et a au aux lez les');

const LEADS = /^(?:a|au|aux|du|des|de|sur|vers|en|habit\w+)$/;
const mayBePlace = (before: Token | undefined, { elision, text, gap }: Token) =>
  elision !== '' || text.includes('-') || /[(,]/.test(gap) || LEADS.test(before?.folded ?? '');

/** « une fille de 14 ans de guemene », « la gamine de st just »: without their capitals. */
export function isLowerPlace(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !mayBePlace(tokens[at - 1], token)) return false;
  const { folded } = token;
  if (/^(?:saint|sainte|ste?)$/.test(folded))
    return next?.gap === ' ' && isSmallCommune(`${folded.replace(/^st/, 'saint')}-${next.folded}`);
  if (folded.includes('-') && !isWord(folded) && toponymOf(folded) === 'sure') return true;
  return folded.length > 5 && isSmallCommune(folded) && !isWord(folded) && !isGivenName(folded);
}

/** The name of a commune: the offset where it ends. */
export interface Place {
  readonly end: number;
  /** In no list: its shape alone says that it is a place. */
  readonly guessed: boolean;
}

/** « Saint Just » in two words, « La Rochelle » with its article; an unknown name after « village de » or by its shape. */
export function endOfPlace(tokens: readonly Token[], at: number, said: boolean): Place | undefined {
  const article = ARTICLES[tokens[at - 1]?.folded ?? ''] ?? '';
  const run = runOf(tokens, at);
  for (let size = run.length; size > 0; size -= 1) {
    const name = nameOf(run.slice(0, size));
    const { end = 0 } = run[size - 1] ?? {};
    if (isArea(name)) return undefined;
    if (isSmallCommune(name) || isSmallCommune(`${article}${name}`)) return { end, guessed: false };
    if (isCommune(name)) return undefined;
  }
  const [first] = run;
  if (!first) return undefined;
  const guessed = said
    ? first.capital && !isListedWord(first.folded)
    : toponymOf(first.folded) !== 'none';
  return guessed ? { end: first.end, guessed: !said } : undefined;
}

function runOf(tokens: readonly Token[], at: number): Token[] {
  const run: Token[] = [];
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    const joined =
      token?.gap === ' ' &&
      (token.capital || WITHIN.has(token.folded) || /^ste?$/.test(run[0]?.folded ?? ''));
    if (!token || (next > at && !joined)) break;
    run.push(token);
  }
  return run;
}

const nameOf = (run: readonly Token[]) =>
  run
    .map(({ folded, elision }) => fold(elision).replace("d'", '') + folded)
    .join('-')
    .replace(/^st(e?)-/, 'saint$1-');
