import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isReference } from './citation.js';
import { AGED, ATTENDS, GOES_TO_SCHOOL, OF_FUNCTION, RELATED } from './first-name-setting.js';
import { isKnownName } from './known-people.js';
import type { NameLevel } from './name-words.js';

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
  const related = RELATED.test(after) || (!isKnownName(token.folded) && OF_FUNCTION.test(after));
  if (level === 'unknown' && !token.shouted && related) return token.end;
  if (!next || level === 'none' || !hasInitial(next, token)) return undefined;
  return isReference(reading, { start: token.start, end: next.end }) ? undefined : next.end;
}

const hasInitial = (next: Token, token: Token) =>
  next.gap === ' ' && next.capital && next.text.length === 1 && !next.elision && !token.shouted;
