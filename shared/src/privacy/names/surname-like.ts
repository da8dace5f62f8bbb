import { isSurname, isWord } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { isAcronym, levelOf } from './name-words.js';

/** What may be a surname beside a first name: no common word, or one that is known as a surname. */
export const looksLikeSurname = (token: Token) =>
  token.text.length > 1 &&
  !isAcronym(token) &&
  (levelOf(token) !== 'none' || isSurname(token.folded) || !isWord(token.folded));

/** A surname that no word is, or one that is written in capitals. */
export const isRare = (token: Token) =>
  looksLikeSurname(token) && (!isWord(token.folded) || isSurname(token.folded) || token.shouted);
