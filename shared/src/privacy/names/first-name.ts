import type { Span } from '../finding.js';
import { isCommune, isGivenName, isWord, setOf } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { AGED, ATTENDS, GOES_TO_SCHOOL, LIVES_IN } from './first-name-setting.js';
import { hidesName, levelOf, type NameLevel } from './name-words.js';
import { acts } from './narrated.js';
import { isPublic } from './public-people.js';
import { namesSomething } from './setting.js';
import { ALSO_A_PLACE, BELONGINGS, NEVER, TIES } from './vocabulary.js';

/** First names that something beside them makes somebody's: an age, a school, an initial, a tie. */
export function* findFirstNames(reading: Reading): Generator<Span> {
  const { tokens, plain } = reading;
  for (const [at, token] of tokens.entries()) {
    if (!token.capital) {
      if (isLowerName(tokens, at)) yield { kind: 'firstname', start: token.start, end: token.end };
      continue;
    }
    const level = levelOf(token);
    if (level === 'none' && !isRareWordName(tokens, at, reading)) continue;
    if (namesSomething(tokens, at) || isAnimal(tokens, at)) continue;
    const { before, after } = reading.around(token, 90);
    const end = endOf(tokens, at, level, after);
    if (end === undefined || isPublic(token.text, before, plain.slice(end, end))) continue;
    yield { kind: 'firstname', start: token.start, end };
  }
}

// « Oslo, labrador de 6 ans »
const isAnimal = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at + 6).some(({ folded }) => ANIMALS.has(folded));
const ANIMALS = setOf(
  'chien chienne labrador golden retriever poney ponette cheval jument chat chatte lapin lapine ane anesse hamster chevre mediatrice',
);

/** Where a first name's passage ends, or nothing when nothing tells that it is somebody's. */
function endOf(
  tokens: readonly Token[],
  at: number,
  level: NameLevel,
  after: string,
): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return undefined;
  const named = level === 'sure' || level === 'either';
  const age = AGED.exec(after);
  if (age && (named || !isSituated(tokens, at))) return token.end + age[0].length;
  if (named && (ATTENDS.test(after) || GOES_TO_SCHOOL.test(after))) return token.end;
  if (named && next?.gap === ' ' && LIVES_IN.test(after) && isPlaceAfter(tokens, at))
    return token.end;
  if (next && level !== 'none' && hasInitial(next, token)) return next.end;
  if (level !== 'none' && isTied(tokens, at, level)) return token.end;
  return level === 'sure' && acts(tokens, at, after) ? token.end : undefined;
}

const hasInitial = (next: Token, token: Token) =>
  next.gap === ' ' && next.capital && next.text.length === 1 && !next.elision && !token.shouted;

/** « originaire de Guinée, 16 ans » */
const isSituated = (tokens: readonly Token[], at: number) =>
  /^(?:de|du|en|a|au|aux|sur|vers|pres)$/.test(tokens[at - 1]?.folded ?? '') ||
  (tokens[at]?.elision ?? '').toLowerCase() === "d'";

const isPlaceAfter = (tokens: readonly Token[], at: number) => {
  const place = tokens.slice(at + 1, at + 3).find(({ capital }) => capital);
  return place !== undefined && isCommune(place.folded);
};

/** « la petite Salomé », « le jeune Olive », « la maman de Lilou ». */
function isTied(tokens: readonly Token[], at: number, level: NameLevel): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || hidesName(token)) return false;
  if (token.gap === ' ' && token.elision === '' && TIES.has(before.folded))
    return !(before.capital && !before.opens);
  if (token.gap === ', ' && level === 'sure' && isApposed(tokens, at)) return true;
  const of =
    token.elision.toLowerCase() === "d'"
      ? before
      : before.folded === 'de'
        ? tokens[at - 2]
        : undefined;
  return (
    of !== undefined &&
    BELONGINGS.has(of.folded) &&
    (level === 'sure' || (level === 'either' && !ALSO_A_PLACE.has(token.folded))) &&
    !isCommune(token.folded)
  );
}

/** « le frère aîné, Souleymane, » */
const isApposed = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ folded, capital }) => TIES.has(folded) && !capital) &&
  tokens[at + 1]?.gap.startsWith(',') === true;

/** « Merveille, 9 ans » where no sentence begins: only a name takes a capital there. */
function isRareWordName(tokens: readonly Token[], at: number, reading: Reading): boolean {
  const token = tokens[at];
  if (!token || token.opens || token.shouted || NEVER.has(token.folded) || isCommune(token.folded))
    return false;
  return (
    !isSituated(tokens, at) &&
    AGED.test(reading.around(token, 60).after) &&
    !/,/.test(tokens[at - 1]?.gap ?? ',')
  );
}

/** « la petite chloé »: a name that was written without its capital. */
function isLowerName(tokens: readonly Token[], at: number): boolean {
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
