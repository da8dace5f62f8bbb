import type { Span } from '../finding.js';
import { isGivenName, isSmallCommune, isSurname, isWord } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { runFrom } from './name-run.js';
import { hidesName, isAcronym, levelOf } from './name-words.js';
import { isPublic } from './public-people.js';
import { isAuthored, namesSomething } from './setting.js';
import { endOfLinks, isInitialled, isOffice, mayLink, opensSurname } from './surname-start.js';
import { CIVILITIES, NAMED_AFTER, NEVER, ROLES } from './vocabulary.js';
import { isWordAfterTitle } from './word-surname.js';

/** A surname after a title, a function or a tie: « Mme Blanc », « le juge Lefèvre », « les époux Wiśniewski ». */
export function* findTitledNames(reading: Reading): Generator<Span> {
  const { tokens, plain } = reading;
  for (const [at, title] of tokens.entries()) {
    const titled = CIVILITIES.has(title.folded) || (title.text === 'Me' && !title.elision);
    // « ok pr le bus »: typed for « pour ».
    if (title.text === 'pr' || (!titled && !ROLES.has(title.folded))) continue;
    const span = nameAfter(tokens, at, titled);
    if (!span || namesSomething(tokens, at) || (!titled && isAuthored(tokens, at))) continue;
    const { before, after } = reading.around(span, 100);
    if (!isPublic(plain.slice(span.start, span.end), before, after)) yield span;
  }
}

/** The name after a title, if there is one: « de La Motte », « Le Gall », « le goff », « Martin ». */
function nameAfter(tokens: readonly Token[], at: number, titled: boolean): Span | undefined {
  const title = tokens[at]?.folded ?? '';
  const between = gapAfter(title, titled);
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = tokens[next];
    if (!token || !between.test(token.gap) || isElided(token)) return undefined;
    const end = endOfSurname(tokens, next, titled, title);
    if (end !== undefined) return { kind: 'person', start: token.start, end };
    if (!titled || token.capital || !mayLink(token.folded)) return undefined;
  }
  return undefined;
}

function endOfSurname(tokens: readonly Token[], at: number, titled: boolean, title: string) {
  const token = tokens[at];
  if (!token) return undefined;
  if (titled && isInitialled(tokens, at)) return tokens[at + 1]?.end;
  if (
    !opensSurname(tokens, at, titled) &&
    !isNamed(token, titled, title) &&
    !isWordAfterTitle(tokens, at, titled)
  )
    return undefined;
  const last = tokens[runFrom(tokens, at).to - 1] ?? token;
  return Math.max(last.end, endOfLinks(tokens, at));
}

const isElided = ({ elision, capital }: Token) =>
  elision !== '' && !capital && !/^d'$/i.test(elision);

/** « Mme. Blanc », « M. Blanc »: after any other word a full stop ends the sentence. */
const gapAfter = (title: string, titled: boolean) =>
  titled && title.length < 5 ? /^\.?\s?$/ : /^\s?$/;

function isNamed(token: Token, titled: boolean, title: string): boolean {
  const { folded, capital } = token;
  if (hidesName(token) || NEVER.has(folded) || CIVILITIES.has(folded)) return false;
  if (!capital)
    return (
      titled &&
      title !== 'me' &&
      title !== 'maitre' &&
      folded.length > 2 &&
      (!isWord(folded) || (title !== 'm' && SHORT.test(title) && isSurname(folded)))
    );
  if (isAcronym(token) || (ROLES.has(folded) && !isSurname(folded))) return false;
  if (NAMED_AFTER.has(folded) && !(titled && SHORT.test(title) && !token.shouted)) return false;
  return titled ? followsTitle(token, title) : followsRole(token, title);
}

function followsTitle({ folded }: Token, title: string): boolean {
  if (title === 'abbe' && folded === 'pierre') return false;
  return !isWord(folded) || isSurname(folded) || isGivenName(folded) || !isOffice(folded);
}

function followsRole(token: Token, role: string): boolean {
  const { folded, shouted, text } = token;
  const known = isSurname(folded);
  if (/^(?:epoux|consorts|veuve|veuf)$/.test(role)) return true;
  if (HOUSEHOLD.test(role)) return known || isGivenName(folded) || !isWord(folded);
  if (shouted && text.length < 6 && !known) return false;
  // « la juge Castagnède »: also a village, of which nobody says so.
  return levelOf(token) === 'unknown' || known || (isSmallCommune(folded) && !isWord(folded));
}

const SHORT = /^(?:m|mme|mr|mlle|melle|dr)$/;
const HOUSEHOLD = /^(?:familles?|epoux|consorts|veuve|veuf)$/;
