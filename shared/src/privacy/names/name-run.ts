import { isSurname, isWord } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { isAcronym, levelOf } from './name-words.js';
import { CIVILITIES, NEVER, PARTICLES } from './vocabulary.js';

/** Capitalised words that follow each other, small particles included: offsets of tokens, end excluded. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

// « Cédric L'Hostis »: the capital is the name's.
const joins = ({ gap, elision, capital }: Token) =>
  gap === ' ' && (elision === '' || /^d'$/i.test(elision) || (elision === "L'" && capital));

/** The run that begins at a token, as far as capitals go. */
export function runFrom(tokens: readonly Token[], from: number): NameRun {
  let to = from + 1;
  for (let at = to; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    const afterInitial = at === from + 1 && isInitial(tokens[from]);
    if (!token || !(afterInitial ? /^\. ?$/.test(token.gap) : joins(token))) break;
    if (token.capital && !CIVILITIES.has(token.folded)) to = at + 1;
    else if (!PARTICLES.has(token.folded) || at > to + 1) break;
  }
  return { from, to };
}

/** « J-C. Rousselot », « J. Dupont » */
export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}(?:-\p{Lu})?$/u.test(token.text);

const opensOnly = (token: Token) =>
  levelOf(token) === 'none' &&
  !(token.shouted && isSurname(token.folded)) &&
  (isWord(token.folded) || NEVER.has(token.folded) || isAcronym(token));

/** Without the word that only opens the sentence: « Rappeler Thi Hoa Pham ». */
export function withoutOpening(tokens: readonly Token[], run: NameRun): NameRun {
  let { from } = run;
  while (run.to - from > 1) {
    const token = tokens[from];
    if (!token || isInitial(token) || !opensOnly(token)) break;
    from += 1;
  }
  return { from, to: run.to };
}
