import {
  isArea,
  isGivenName,
  isListedWord,
  isSurname,
  isWord,
  setOf,
} from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { isAct } from './word-verb.js';

/** Words too, which with « la petite » before them and a verb after are somebody's. */
const WORDS_TOO = setOf(
  'jade rose ambre clemence constance pascale pascal camille capucine oceane marine aurore victoire olivier clement iris angelique prune cerise violette lilas olive celeste charlotte dominique florence desire aime aimee martial claude justine blanche nina',
);

/** « pr le petit soulaimana » : a word that no list knows, and that is no other word typed badly. */
function isUnlisted(tokens: readonly Token[], at: number): boolean {
  const [article, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!token || !/^(?:le|la|du|au)$/.test(article?.folded ?? '')) return false;
  if (!/^petite?$/.test(before?.folded ?? '') || token.text.length < 5) return false;
  if (isWord(token.folded) || isWord(token.folded.replace(/s$/, '')) || isArea(token.folded))
    return false;
  return /[aeiouyn]$/.test(token.folded) && !token.text.includes('-');
}

/** « la petite jade a pleuré » */
export function isTiedWord(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !WORDS_TOO.has(token.folded) || token.gap !== ' ') return false;
  if (!/^(?:petite?|ptite?|p'tite?|jeune|maman|papa)$/.test(before.folded)) return false;
  return next?.gap === ' ' && !next.capital && next.folded !== 'est' && isAct(next);
}

/** « le petit dubois », « la fille lambert »: a surname that is nothing else. */
export function isTiedSurname(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.gap !== ' ' || token.elision !== '') return false;
  if (token.text.length < 4) return false;
  if (!/^(?:petite?|jeune|fils|fille|gamine?)$/.test(before.folded) || before.capital) return false;
  if (/^'/.test(tokens[at + 1]?.gap ?? '') || isListedWord(token.folded)) return false;
  return (isSurname(token.folded) && !isGivenName(token.folded)) || isUnlisted(tokens, at);
}
