import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { isCommune, setOf } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { AGED, ATTENDS, GOES_TO_SCHOOL, LIVES_IN, RELATED } from './first-name-setting.js';
import { isNamedWithin, isQuotedTitle, standsAlone } from './bare-name.js';
import { isReference } from './citation.js';
import { isOneOfKin } from './kinship.js';
import { levelOf, type NameLevel } from './name-words.js';
import { acts } from './narrated.js';
import { isPublic } from './public-people.js';
import { isRareWordName, isSituated } from './rare-name.js';
import { renamedIn } from './renamed.js';
import { namesSomething } from './setting.js';
import { isLowerName, isTied } from './tied-name.js';
import { ALSO_A_PLACE } from './vocabulary.js';

/** First names that something beside them makes somebody's: an age, a school, an initial, a tie. */
export function* findFirstNames(reading: Reading): Generator<Span> {
  const renamed = renamedIn(reading);
  for (const [at, token] of reading.tokens.entries()) {
    const end = token.capital ? endOfName(reading, at) : lowerEnd(reading, at);
    if (end && !renamed(token)) yield { kind: 'firstname', start: token.start, end };
  }
}

/** « enzo, 8 ans », « la petite chloé »: without their capitals. */
function lowerEnd({ tokens, plain }: Reading, at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (isLowerName(tokens, at)) return token.end;
  const after = plain.slice(token.end, token.end + 60);
  if (!/^[, (][^.]*(?:ans|mois|a\b)/.test(after) || levelOf(token) !== 'sure') return undefined;
  const age = AGED.exec(fold(after));
  return age && !isCommune(token.folded) ? token.end + age[0].length : undefined;
}

function endOfName(reading: Reading, at: number): number | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token) return undefined;
  const level = levelOf(token);
  if (level === 'none' && !isRareWordName(reading, at)) return undefined;
  if (namesSomething(tokens, at) || isAnimal(tokens, at)) return undefined;
  const { before, after } = reading.around(token, 90);
  if (isPublic(token.text, before, after)) return undefined;
  const beside = besideName(reading, at, level, after);
  if (beside !== undefined && !(level === 'unknown' && isSituated(tokens, at))) return beside;
  if (isQuotedTitle(reading, at)) return undefined;
  const told =
    (level === 'sure' && standsAlone(reading, at)) ||
    (level === 'either' && isNamedWithin(reading, at)) ||
    (level !== 'none' && isTied(tokens, at, level)) ||
    (isGiven(level) && isOneOfKin(tokens, at, level === 'sure')) ||
    (isGiven(level) && LIVES_IN.test(after) && isPlaceAfter(tokens, at)) ||
    (isGiven(level) && !ALSO_A_PLACE.has(token.folded) && acts(tokens, at, level === 'sure'));
  return told ? token.end : undefined;
}

const isGiven = (level: NameLevel) => level === 'sure' || level === 'either';

/** Where the passage ends when an age, a school or an initial follows the name. */
function besideName(reading: Reading, at: number, level: NameLevel, after: string) {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
  if (!token) return undefined;
  const age = AGED.exec(after);
  if (age) return token.end + age[0].length;
  if (isGiven(level) && (ATTENDS.test(after) || GOES_TO_SCHOOL.test(after))) return token.end;
  if (level === 'unknown' && !token.shouted && RELATED.test(after)) return token.end;
  if (!next || level === 'none' || !hasInitial(next, token)) return undefined;
  return isReference(reading, { start: token.start, end: next.end }) ? undefined : next.end;
}

// « Oslo, labrador de 6 ans »
const isAnimal = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 4), at + 6)
    .some(({ folded }) => ANIMALS.has(folded) || ANIMALS.has(folded.replace(/s$/, '')));
const ANIMALS = setOf(
  'chien chienne labrador golden retriever poney ponette cheval jument chat chatte lapin lapine ane anesse hamster chevre mediatrice perruche perroquet poisson tortue chiot chaton poule coq souris cochon mouton brebis bouc canari serin furet pouliche mule rat cobaye caniche berger-allemand',
);

const hasInitial = (next: Token, token: Token) =>
  next.gap === ' ' && next.capital && next.text.length === 1 && !next.elision && !token.shouted;

const isPlaceAfter = (tokens: readonly Token[], at: number) => {
  const place = tokens.slice(at + 1, at + 3).find(({ capital }) => capital);
  return place !== undefined && isCommune(place.folded);
};
