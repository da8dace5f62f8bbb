import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isReference } from './citation.js';
import { AGED, ATTENDS, GOES_TO_SCHOOL, OF_FUNCTION, RELATED } from './first-name-setting.js';
import { isKnownName } from './known-people.js';
import { levelOf, type NameLevel } from './name-words.js';
import { isSituated } from './rare-name.js';

/** Whether lists of first names hold it, alone or with other senses. */
export const isGiven = (level: NameLevel): boolean => level === 'sure' || level === 'either';

/** Where the passage ends when an age, a school, a tie or an initial follows the name. */
export function besideName(
  reading: Reading,
  at: number,
  level: NameLevel,
  after: string,
): number | undefined {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
  if (!token) return undefined;
  const age = AGED.exec(after);
  if (age) return token.end + age[0].length;
  if (isGiven(level) && (ATTENDS.test(after) || GOES_TO_SCHOOL.test(after))) return token.end;
  if (!token.shouted && isRelated(reading.tokens, at, level, after)) return token.end;
  if (!next || level === 'none' || !hasInitial(next, token)) return undefined;
  return isReference(reading, { start: token.start, end: next.end }) ? undefined : next.end;
}

/** A tie, a school, a function or « tu » beside a name that no list knows, or that is a word too. */
function isRelated(tokens: readonly Token[], at: number, level: NameLevel, after: string): boolean {
  const token = tokens[at];
  if (!token || level === 'none' || isKnownName(token.folded) || isSituated(tokens, at))
    return false;
  const addressed = token.opens && ADDRESSED.test(after);
  if (level !== 'unknown')
    return addressed || ((!token.opens || token.gap.includes(':')) && OF_FUNCTION.test(after));
  return RELATED.test(after) || OF_FUNCTION.test(after) || SCHOOLED.test(after);
}
/** « Rose, si tu lis ça » */
const ADDRESSED =
  /^, (?:si tu|quand tu|tu |t'|je t'|je te|on t'|on te|viens|reviens|regarde|ecoute|merci|pardon|n'oublie|ne t'|est-ce que tu|pourquoi tu|peux-tu|peux tu|ton |ta |tes )/;
const SCHOOLED =
  /^\s?[,(]\s?(?:(?:alors|actuellement|qui est) )?(?:eleve|scolarisee?|descolarisee?|collegien|lyceen|en (?:c[pem]\d?|\de|seconde|premiere|terminale|segpa|ulis|cap|(?:petite|moyenne|grande) section)|placee?|confiee?|accueillie?|hospitalisee?|nee? (?:le|en|a))\b/;

const hasInitial = (next: Token, token: Token) =>
  next.gap === ' ' &&
  next.capital &&
  next.text.length === 1 &&
  !next.elision &&
  (!token.shouted || levelOf(token) === 'sure');
