import type { Span } from '../finding.js';
import { isArea, isCommune, isSurname, isWord, soundsGiven } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isOfSomebody } from './human-setting.js';
import { runFrom } from './name-run.js';
import { hidesName, isAcronym, isLand, levelOf } from './name-words.js';
import { livesOn } from './narrated.js';
import { isPublic } from './public-people.js';
import { isInLongerTitle } from './quoted-title.js';
import { isAuthored, namesSomething } from './setting.js';
import { CIVILITIES, NAMED_AFTER, NEVER, PARTICLES } from './vocabulary.js';

/**
 * « Fañch Omnès », « Tefaaora Teriitahi »: two capitalised words or more that no list knows, where the words
 * around them speak of somebody. Lists of first names are never complete.
 */
export function* findUnlistedNames(reading: Reading): Generator<Span> {
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]?.capital || !isNamePart(tokens[at])) continue;
    const { to } = runFrom(tokens, at);
    const span = to - at > 1 ? nameIn(reading, at, to) : undefined;
    if (!span) continue;
    yield span;
    at = to - 1;
  }
}

function nameIn(reading: Reading, from: number, to: number): Span | undefined {
  const { tokens, plain } = reading;
  const parts = tokens
    .slice(from, to)
    .filter((part) => part.capital || !PARTICLES.has(part.folded));
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || parts.length < 2 || parts.length > 4 || !parts.every(isNamePart)) return;
  if (parts.every(({ folded }) => isCommune(folded) || isWord(folded)) || isLand(parts)) return;
  if (namesSomething(tokens, from) || isAuthored(tokens, from, true)) return;
  if (isInLongerTitle(reading, from)) return;
  // « une étudiante de La Fémis »
  if (/^(?:la|les)$/.test(first.folded) && tokens[from - 1]?.folded === 'de') return;
  const span = { kind: 'person' as const, start: first.start, end: last.end };
  const { before, after } = reading.around(span, 110);
  if (!isOfSomebody(before, after) && !isAsNames(first, last, before) && !livesOn(after)) return;
  return isPublic(plain.slice(span.start, span.end), before, after) ? undefined : span;
}

/** « Kélyssa Marchand »: a first name by its sound, with a known surname. */
const isAsNames = (first: Token, last: Token, before: string) =>
  soundsGiven(first.folded) &&
  isSurname(last.folded) &&
  !isWord(first.folded) &&
  !/(?:^|\s)(?:les?|la|l'|une?|du|des|aux?|en|ce|cette) ?$/.test(before);

/** What no list knows, or what a list of names holds. */
function isNamePart(token: Token | undefined): boolean {
  if (!token || hidesName(token) || isAcronym(token)) return false;
  const { folded } = token;
  if (token.capital && PARTICLES.has(folded)) return true;
  if (NEVER.has(folded) || NAMED_AFTER.has(folded) || CIVILITIES.has(folded)) return false;
  return levelOf(token) !== 'none' || isSurname(folded) || (!isWord(folded) && !isArea(folded));
}
