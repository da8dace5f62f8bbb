import {
  isArea,
  isCommune,
  isGivenName,
  isListedWord,
  isSurname,
  isWord,
  setOf,
} from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { ALSO_A_PLACE, ALSO_A_THING, CIVILITIES, NAMED_AFTER, NEVER } from './vocabulary.js';

const ACRONYMS = setOf(
  `ase aemo aed mna pmi tisf mecs mjie meph pead crip gip onpe pjj mds mdph mda caf cpam ccas cmp cmpp ime itep sessad esat udaf dgcs ars has drees casf cnape uniopss
   cesf eje etp cpe jaf jde tpe opp ip pv ulis segpa cap bts mfr chu chru vad vih rsa aah fle cdi cdd rgpd cnil odpe cnpe bac fep insee inserm cnrs nsp bafa psc samu smur sdis cdas adepape camsp cnape andesi`,
);

const known = new Map<string, NameLevel>();
const MOST = 20_000;

/**
 * What a capitalised word may be: a first name and nothing else, a first name that is also a word or
 * a place, something that no list knows, or no name.
 */
export type NameLevel = 'sure' | 'either' | 'unknown' | 'none';

export function levelOf(token: Token): NameLevel {
  const before = known.get(token.text);
  if (before !== undefined) return before;
  const level = lookUp(token);
  if (known.size >= MOST) known.clear();
  known.set(token.text, level);
  return level;
}

function lookUp(token: Token): NameLevel {
  const { folded, text } = token;
  if (
    folded.length < 2 ||
    folded === 'abbe-pierre' ||
    NEVER.has(folded) ||
    CIVILITIES.has(folded) ||
    ACRONYMS.has(folded)
  )
    return 'none';
  if (/^[xyz]+$/.test(folded)) return 'none';
  if (SHORTENED.test(folded)) return 'sure';
  // « Marie-Céleste » is no word, though its parts are.
  const word = isGivenName(folded) ? isListedWord(folded) : isWord(folded);
  if (isGivenName(folded))
    return word || ALSO_A_PLACE.has(folded) || ALSO_A_THING.has(folded) ? 'either' : 'sure';
  if (word || NAMED_AFTER.has(folded) || isCommune(folded) || isArea(folded)) return 'none';
  if (token.shouted && text.length <= 3 && !isSurname(folded)) return 'none';
  return 'unknown';
}

/** « Jean-Mi », « Marie-Jo », « Ti-Paul » */
const SHORTENED = /^(?:jean|marie|anne|pierre|lou)-[a-z]{2,3}$|^ti-[a-z]{2,}$/;

/** « Sierra Leone », « Burkina Faso » */
export const isLand = (parts: readonly Token[]): boolean =>
  isArea(parts.map(({ folded }) => folded).join('-'));

export const isAcronym = ({ folded, shouted, text }: Token): boolean =>
  ACRONYMS.has(folded) ||
  (shouted &&
    (text.length <= 3 || CONSONANTS.test(folded)) &&
    !isSurname(folded) &&
    !isGivenName(folded));
/** « DPJJ » */
const CONSONANTS = /^[^aeiouy]+$/;

const PLACEHOLDERS = setOf(
  'machin machine bidule truc untel unetelle trucmuche tartempion chose toutlemonde lambda patate grincheux durand-dupont',
);
/** « A. », « X », « XXXX », « B… »: an accepted way not to name. */
export const hidesName = ({ folded, shouted }: Token): boolean =>
  PLACEHOLDERS.has(folded) ||
  folded.length === 1 ||
  /^[xyz]+$|^(.)\1+$/.test(folded) ||
  (shouted && folded.length === 2);
