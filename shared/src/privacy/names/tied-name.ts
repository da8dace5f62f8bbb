import { toponymOf } from '../places/toponym.js';
import { isCommune, isGivenName, isWord, setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { hidesName, type NameLevel } from './name-words.js';
import { PERSON_NOUN } from './person-noun.js';
import { isAuthored } from './setting.js';
import { ALSO_A_PLACE, BELONGINGS, NEVER, ROLES, TIES } from './vocabulary.js';

/** « la petite Salomé », « le jeune Olive », « la maman de Lilou ». */
export function isTied(tokens: readonly Token[], at: number, level: NameLevel): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || hidesName(token)) return false;
  if (token.gap === ' ' && token.elision === '' && isTie(before, level))
    return !(before.capital && !before.opens) || NICKNAMES.test(before.folded);
  if (token.gap === ', ' && level !== 'unknown' && isApposed(tokens, at)) return true;
  if (token.gap === ', ' && level === 'unknown' && isOwnApposed(tokens, at)) return true;
  return isOfSomeone(tokens, at, level);
}

/** « la maman de Lilou », « le doudou d'Anaïs » */
function isOfSomeone(tokens: readonly Token[], at: number, level: NameLevel): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before) return false;
  const elided = token.elision.toLowerCase() === "d'";
  const of = elided ? before : before.folded === 'de' ? tokens[at - 2] : undefined;
  if (elided && level === 'sure' && isOwned(tokens, at)) return true;
  // « L'Enfant » de Jules: a title's.
  if (/[»"]/.test((elided ? token : before).gap)) return false;
  return of !== undefined && (isOf(token, of, level) || isKinOf(tokens, at, of, level));
}

/** A tie, or of a first name also a function: « notre collègue Rose ». */
const isTie = ({ folded, capital }: Token, level: NameLevel) =>
  TIES.has(folded) ||
  (level !== 'either' && /^(?:vieux|vieille)$/.test(folded)) ||
  (!capital && ROLES.has(folded) && (level === 'sure' || level === 'either'));

/** « la mère de Kélyan »: whoever has kin is somebody, in a list of names or not. */
const isKinOf = (tokens: readonly Token[], at: number, of: Token, level: NameLevel) => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (level !== 'unknown' || !token || token.shouted || of.capital) return false;
  if (next?.capital && next.gap === ' ') return false;
  return KIN.has(of.folded) && !NEVER.has(token.folded) && toponymOf(token.folded) !== 'sure';
};
const KIN = setOf(
  'maman papa mere pere soeur frere freres soeurs grand-mere grand-pere mamie papi tante oncle parrain marraine beau-pere belle-mere doudou cartable prenom anniversaire chambre',
);

/** « Papi Marcel », « tata Huguette »: the tie is part of the name, with a capital or not. */
const NICKNAMES =
  /^(?:papa|maman|papi|papy|mamie|mamy|tata|tatie|tonton|meme|pepe|memere|pepere|tantine|nonna)$/;

const isOf = (token: Token, of: Token, level: NameLevel) =>
  BELONGINGS.has(of.folded) &&
  (level === 'sure' || (level === 'either' && !ALSO_A_PLACE.has(token.folded))) &&
  (TIES.has(of.folded) || !isCommune(token.folded));

const isOwned = (tokens: readonly Token[], at: number) => {
  const [owned, next, folded] = [tokens[at - 1], tokens[at + 1], tokens[at]?.folded ?? ''];
  if (next?.capital && next.gap === ' ') return false;
  if (isCommune(folded) || next?.folded === 'de' || isAuthored(tokens, at)) return false;
  return (
    owned !== undefined &&
    isWord(owned.folded) &&
    /^(?:le|la|les|son|sa)$/.test(tokens[at - 2]?.folded ?? '')
  );
};

/** « le frère aîné, Souleymane, » */
const isApposed = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ folded, capital }) => TIES.has(folded) && !capital) &&
  tokens[at + 1]?.gap.startsWith(',') === true;

/** « Mon éduc, Fab, » */
function isOwnApposed(tokens: readonly Token[], at: number): boolean {
  const [own, noun, token, next] = [-2, -1, 0, 1].map((by) => tokens[at + by]);
  if (!token || token.shouted || !next?.gap.startsWith(',')) return false;
  return OWN.test(own?.folded ?? '') && ONE.test(noun?.folded ?? '');
}
const OWN = /^(?:mon|ma|ton|ta|son|sa|notre|votre|leur)$/;
const ONE = new RegExp(`^${PERSON_NOUN}$`);

/** « la petite chloé »: a name that was written without its capital. */
export function isLowerName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.folded.length < 3 || !TIES.has(before.folded) || token.gap !== ' ')
    return false;
  return (
    isGivenName(token.folded) &&
    !isWord(token.folded) &&
    !NEVER.has(token.folded) &&
    !isCommune(token.folded)
  );
}
