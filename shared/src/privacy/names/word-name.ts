import {
  isArea,
  isCommune,
  isGivenName,
  isSmallCommune,
  isWord,
  setOf,
} from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isInTitle } from './bare-name.js';
import { isEnumerated, isOfThings, isPlaced } from './beside-capital.js';
import { isKnownName } from './known-people.js';
import { leads } from './lead.js';
import { isOwner } from './owner.js';
import { isAuthored } from './setting.js';
import { ALSO_A_PLACE, ALSO_A_THING, CIVILITIES, NAMED_AFTER, TIES } from './vocabulary.js';
import { isDoing } from './word-verb.js';

/**
 * A first name that is also a word: « On a retrouvé Marin », « Prune n'aime pas ». Within a sentence only a name
 * has a capital and no article; at its beginning only a name does something without one.
 */
export function isWordName(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.shouted || token.text.length < 3 || isNothingElse(token)) return false;
  if (next?.gap === ' ' && (next.capital || /^(?:of|the|for|and|to)$/.test(next.folded)))
    return false;
  if (isKnownName(token.folded) || isInTitle(tokens, at) || isAuthored(tokens, at)) return false;
  if (isCommune(token.folded) && isPlaced(tokens, at)) return false;
  return token.opens ? isDoing(tokens, at) : standsWithin(tokens, at);
}

/** Months, feasts, values and places that lists of first names hold. */
const OTHER = setOf(
  `avril mai juin juillet aout mars janvier septembre octobre novembre decembre noel pascal paques toussaint chance bien sans plus justice liberte egalite
   espoir paix amour art cap mission major page penelope ange dieu saint sainte soleil lune etoile terre ciel mer lac sud nord ouest est orient occident
   chef cher chere bonjour merci amen salut allo oui non coucou maison chat internet web open free best happy smart long san lot val mont port bois mel
   alliance harmonie horizon providence esperance concorde ligue europe union union-europeenne marche lie don lin ami amie ado fille mere pere frere tata
   mamie papi papa maman tonton president ministre juge prince reine roi comte duc baron major sergent rome gange nil loire seine rhone`,
);
const isNothingElse = ({ folded }: Token) =>
  OTHER.has(folded) ||
  ALSO_A_PLACE.has(folded) ||
  ALSO_A_THING.has(folded) ||
  NAMED_AFTER.has(folded) ||
  (isCommune(folded) && !isSmallCommune(folded)) ||
  isArea(folded);

function standsWithin(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !/^,? \(?$/.test(token.gap) || isEnumerated(tokens, at)) return false;
  if (isPartOfName(before) || !/^(?:d'|qu')?$/i.test(token.elision)) return false;
  const elided = /^d'$/i.test(token.elision);
  if (elided || before.folded === 'de') return isOwner(tokens, elided ? at - 1 : at - 2);
  if (/,/.test(token.gap)) return isApposed(tokens, at);
  return token.gap === ' ' && isLed(tokens, at);
}

const isPartOfName = (before: Token) =>
  CIVILITIES.has(before.folded) ||
  (before.capital && !(before.opens && !isGivenName(before.folded)));

function isLed(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || (before.folded === 'et' && isOfThings(tokens, at - 1))) return false;
  return TIES.has(before.folded) || token.elision !== '' || leads(tokens, at);
}

/** « La cuisinière, Paulette, met », « À dix ans, Océane signe » */
const isApposed = (tokens: readonly Token[], at: number) => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.gap === ', ' && isDoing(tokens, at)) return true;
  const closed = next === undefined || /^(?:,|\)| \(|\.)/.test(next.gap);
  return before?.capital === false && isWord(before.folded) && closed;
};
