import { setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { levelOf } from './name-words.js';
import { PERSON_NOUN } from './person-noun.js';
import { BELONGINGS } from './vocabulary.js';

const RELATIVES = setOf(
  'freres soeurs jumeaux jumelles enfants fils filles garcons petits petites cousins cousines demi-freres demi-soeurs aines ainees adolescents adolescentes prenommes triples',
);
const OWN = /^(?:sa|son|ses|leurs?)$/;
const KIN = new RegExp(`^(?:${PERSON_NOUN}|parents|famille|enfants|fratrie)s?$`);

const isGiven = (token: Token | undefined) =>
  token?.capital === true && !token.shouted && /^(?:sure|either)$/.test(levelOf(token));

/** « les frères Mathis et Nolan », « leurs enfants, Ilan et Jade », « Jade et sa mère », « Ilan et Jade ». */
export function isOneOfKin(tokens: readonly Token[], at: number, sure: boolean): boolean {
  const token = tokens[at];
  if (!token || token.shouted) return false;
  if (token.elision === '' && isFirstOfKin(tokens, at)) return true;
  return isWithKin(tokens, at) || (sure && isPairOf(tokens, at));
}

/** « Djenaba et sa tutrice » */
export function isWithKin(tokens: readonly Token[], at: number): boolean {
  const [and, own, kin] = tokens.slice(at + 1, at + 4);
  if (and?.folded !== 'et' || and.gap !== ' ' || !own || !OWN.test(own.folded)) return false;
  return kin?.gap === ' ' && KIN.test(kin.folded);
}

/** Walks back over « Mathis, Nolan et » to the word of kinship that opens the list. */
function isFirstOfKin(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (back > at - 6 && (isGiven(tokens[back]) || tokens[back]?.folded === 'et')) back -= 1;
  const head = tokens[back];
  const gap = tokens[back + 1]?.gap ?? '';
  return head !== undefined && RELATIVES.has(head.folded) && /^(?: |, | : | \()$/.test(gap);
}

/** « Ilan et Jade partagent », or after a person's belonging: two first names that are nothing else. */
function isPairOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const [token, and, other, next] = tokens.slice(at, at + 4);
  if (!token || and?.folded !== 'et' || and.gap !== ' ') return false;
  if (other?.gap !== ' ' || other.shouted || levelOf(other) !== 'sure') return false;
  if (next?.gap === ' ' && next.capital) return false;
  return token.opens || token.gap === ', ' || !before?.capital || BELONGINGS.has(before.folded);
}
