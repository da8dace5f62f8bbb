import type { Span } from '../finding.js';
import { isCommune, isGivenName, isSurname, isWord } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { runFrom } from './name-run.js';
import { hidesName, isAcronym, levelOf } from './name-words.js';
import { isPublic } from './public-people.js';
import { isAuthored, namesSomething } from './setting.js';
import { CIVILITIES, NAMED_AFTER, NEVER, PARTICLES, ROLES } from './vocabulary.js';

/** A surname after a title, a function or a tie: « Mme Blanc », « le juge Lefèvre », « les époux Wiśniewski ». */
export function* findTitledNames(reading: Reading): Generator<Span> {
  const { tokens, plain } = reading;
  for (const [at, title] of tokens.entries()) {
    const titled = CIVILITIES.has(title.folded) || (title.text === 'Me' && !title.elision);
    if (!titled && !ROLES.has(title.folded)) continue;
    const from = nameAfter(tokens, at, titled);
    const first = from === undefined ? undefined : tokens[from];
    if (from === undefined || !first) continue;
    const { to } = runFrom(tokens, from);
    const last = tokens[to - 1] ?? first;
    if (namesSomething(tokens, at) || (!titled && isAuthored(tokens, at))) continue;
    const { before, after } = reading.around({ start: first.start, end: last.end }, 100);
    if (!isPublic(plain.slice(first.start, last.end), before, after))
      yield { kind: 'person', start: first.start, end: last.end };
  }
}

/** Where the name begins after a title, if one does. */
function nameAfter(tokens: readonly Token[], at: number, titled: boolean): number | undefined {
  const title = tokens[at];
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = tokens[next];
    if (!token || !/^\.?\s?$/.test(token.gap) || (token.elision && !token.capital))
      return undefined;
    if (token.capital && PARTICLES.has(token.folded) && isSurnameAfter(tokens[next + 1]))
      return next;
    if (
      PARTICLES.has(token.folded) &&
      !token.capital &&
      titled &&
      /^(?:de|du|des|la|van|von|ben|el)$/.test(token.folded)
    ) {
      if (next === at + 1 && token.folded === 'la' && !isSurnameAfter(tokens[next + 1]))
        return undefined;
      continue;
    }
    return isNamed(token, titled, title?.folded ?? '') ? next : undefined;
  }
  return undefined;
}

const isSurnameAfter = (token: Token | undefined) =>
  token?.capital === true && !hidesName(token) && !isWord(token.folded);

function isNamed(token: Token, titled: boolean, title: string): boolean {
  if (hidesName(token) || NEVER.has(token.folded) || CIVILITIES.has(token.folded)) return false;
  const { folded, capital } = token;
  if (title === 'abbe' && folded === 'pierre') return false;
  if (!capital)
    return titled && title !== 'me' && title !== 'maitre' && !isWord(folded) && folded.length > 2;
  if (isAcronym(token) || NAMED_AFTER.has(folded) || ROLES.has(folded)) return false;
  if (titled)
    return !isWord(folded) || isSurname(folded) || isGivenName(folded) || !TITLE.test(folded);
  if (HOUSEHOLD.test(title)) return isSurname(folded) || isGivenName(folded) || !isWord(folded);
  if (token.shouted && token.text.length < 6 && !isSurname(folded)) return false;
  return (
    levelOf(token) === 'unknown' || (isSurname(folded) && !isWord(folded) && !isCommune(folded))
  );
}
const HOUSEHOLD = /^(?:familles?|epoux|consorts|veuve|veuf)$/;
const TITLE =
  /^(?:president|directe|directri|maire|ministre|prefet|juge|procureur|recteur|rectrice|inspect|depute|senat|conseill|chef|vice|secretaire|premier|garde|defenseur|commissaire|tout|patate|loyal|cuisine|sans|le|la)/;
