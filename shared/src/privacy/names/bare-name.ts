import { isCommune, isSmallCommune, isWord } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isCalledSo } from './called-so.js';
import { isKnownName } from './known-people.js';
import { isAuthored } from './setting.js';
import { ALSO_A_PLACE, ALSO_A_THING, NAMED_AFTER } from './vocabulary.js';

/**
 * A first name that is nothing else, alone: « petit point sur Naël ». In these texts it is somebody's, unless it
 * is part of a longer name, is what something is called, or belongs to who the field reads.
 */
export function standsAlone(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || ALSO_A_PLACE.has(token.folded)) return false;
  if (isCommune(token.folded) && !(isSmallCommune(token.folded) && isMet(before))) return false;
  if (token.shouted) {
    if (token.text.length < 4 || ARTICLE.test(before?.folded ?? '')) return false;
  } else if (isPartOfName(before, token, next)) return false;
  if (CALLED.test(before?.folded ?? '') || isCalledSo(tokens, at)) return false;
  return !isKnownName(token.folded) && !isInTitle(tokens, at) && !isAuthored(tokens, at);
}

/** « rebaptisé Gaston », « les Juliette de la chorale », « deux Roméo » */
const CALLED = /^(?:(?:re)?baptisee?s?|les|des|deux|trois|quatre|cinq|ces|nos)$/;

/** « Bob Marley » is judged whole. */
function isPartOfName(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (next?.capital && next.gap === ' ') return true;
  const opening = before?.opens === true && isWord(before.folded);
  return before?.capital === true && !opening && token.gap === ' ';
}

/** « le SAAD »: no article before somebody. */
const ARTICLE = /^(?:le|la|les|un|une|du|des|au|aux)$/;

/** « pour Éloïse »: nobody says it of a village. */
const isMet = (before: Token | undefined) =>
  /^(?:avec|chez|pour|que|quand|lorsque|comme|et|si)$/.test(before?.folded ?? '');

/** « La Maison de Lucie », « Les Enfants de Rose »: what has a capital without beginning a sentence is a name too. */
export function isInTitle(tokens: readonly Token[], at: number): boolean {
  const elided = /^d'$/i.test(tokens[at]?.elision ?? '');
  const of = elided ? at - 1 : tokens[at - 1]?.folded === 'de' ? at - 2 : -1;
  const owner = tokens[of];
  if (!owner?.capital || owner.shouted) return false;
  return (!owner.opens && tokens[of - 1]?.opens !== true) || NAMED_AFTER.has(owner.folded);
}

const COMPANY = /^(?:pour|avec|chez|selon|sans|contre|que|quand|lorsque)$/;

/** « proposé à Rose », « parlé à », « confie à »: done towards somebody. */
export const isGivenTo = (folded: string): boolean => GIVEN_TO.test(folded);
const GIVEN_TO =
  /^(?:pens|parl|ecri|repond|telephon|appart|ressembl|confi|rappel|reproch|adress|envoi|envoy|propos|demand|offer|appri|annonc|expliqu|donn|remi|parl|confi|montr|racont|rend|li|lu|di|permi|promi|manqu|souri|rappel|laiss|apport|achet|prêt|pret)(?:e|ee|er|s|t|u|us|is|it|re|a|ait|ons|ent|ez)?$/;

/** « pour Divine, le juge »: within a sentence a word has no capital, a first name has. */
export function isNamedWithin(reading: Reading, at: number): boolean {
  const [before, token] = [reading.tokens[at - 1], reading.tokens[at]];
  if (!before || !token || token.opens || token.shouted || token.elision !== '') return false;
  if (token.gap !== ' ') return false;
  const towards = before.folded === 'a' && GIVEN_TO.test(reading.tokens[at - 2]?.folded ?? '');
  if (ALSO_A_THING.has(token.folded)) return false;
  return (towards || COMPANY.test(before.folded)) && standsAlone(reading, at);
}
