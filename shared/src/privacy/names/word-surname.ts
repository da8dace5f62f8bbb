import { isSurname } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { hidesName } from './name-words.js';
import { isOffice } from './surname-start.js';
import { CIVILITIES, NAMED_AFTER, NEVER } from './vocabulary.js';
import { isAct } from './word-verb.js';

/** « monsieur boulanger a appelé », « madame Le ne lit pas »: a word too, which stands where only a name does. */
export function isWordAfterTitle(tokens: readonly Token[], at: number, titled: boolean): boolean {
  const [title, token] = [tokens[at - 1], tokens[at]];
  if (!title || !token) return false;
  if (titled && isShortName(tokens, at)) return true;
  if (title.capital || !mayBeSurname(token)) return false;
  return titled && !token.capital && isTypedName(tokens, at);
}

/** « madame Le ne lit pas », « M. Do a signé »: a small word with a capital, and a verb after it. */
function isShortName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (
    !token?.capital ||
    token.shouted ||
    !/^(?:le|la|do|an|si|on|en|va|ma|ly|vo|ho|y|tu|ta|sa|son|mai|bon|dan|mon)$/.test(token.folded)
  )
    return false;
  return (
    next?.gap === ' ' &&
    !next.capital &&
    (isAct(next) || /^(?:ne|se|a|est|n|s)$/.test(next.folded) || next.elision !== '')
  );
}

const mayBeSurname = (token: Token) =>
  !token.shouted &&
  token.elision === '' &&
  token.text.length > 2 &&
  !hidesName(token) &&
  !isOffice(token.folded) &&
  ![NEVER, CIVILITIES, NAMED_AFTER].some((set) => set.has(token.folded));

/** « monsieur boulanger a appelé » */
function isTypedName(tokens: readonly Token[], at: number): boolean {
  const [title, token, next] = [-1, 0, 1].map((by) => tokens[at + by]);
  if (!title || !token || next?.gap !== ' ' || next.capital) return false;
  const acts = isAct(next) || next.elision !== '';
  return acts && isSurname(token.folded) && /^(?:monsieur|madame)$/.test(title.folded);
}
