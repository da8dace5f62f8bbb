import { isWord } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { isGivenTo } from './bare-name.js';
import { BELONGINGS, NAMED_AFTER } from './vocabulary.js';

/** « à Salomé », « de Léon »: of a village's name what stands before says whether somebody bears it. */
export function isPlaced(tokens: readonly Token[], at: number): boolean {
  const [far, before, token] = [-2, -1, 0].map((by) => tokens[at + by]);
  if (!before || !token) return false;
  if (/^d'$/i.test(token.elision)) return !BELONGINGS.has(before.folded);
  if (before.folded === 'de') return !BELONGINGS.has(far?.folded ?? '');
  if (before.folded === 'a') return !isGivenTo(far?.folded ?? '');
  return PLACED.test(before.folded);
}
const PLACED = /^(?:vers|sur|en|depuis|pres|commune|village|mairie|bourg|par)$/;

/** « les maisons Hector et Capucine » */
export function isOfThings(tokens: readonly Token[], and: number): boolean {
  let head = and - 1;
  while (head > 0 && tokens[head]?.capital && !tokens[head]?.opens) head -= 1;
  const { folded = '' } = tokens[head] ?? {};
  return NAMED_AFTER.has(folded) || NAMED_AFTER.has(folded.replace(/s$/, ''));
}

/** « Respect, Partage, Espérance »: words with capitals beside each other. */
export const isEnumerated = (tokens: readonly Token[], at: number) => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (/,/.test(token?.gap ?? '') && before?.capital === true) ||
    (/^, /.test(next?.gap ?? '') && next?.capital === true && isWord(next.folded))
  );
};
