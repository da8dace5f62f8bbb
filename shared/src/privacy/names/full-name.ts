import type { Span } from '../finding.js';
import { isSurname, isWord } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isInitial, type NameRun, runFrom, withoutOpening } from './name-run.js';
import { isAcronym, isLand, levelOf } from './name-words.js';
import { isPublic } from './public-people.js';
import { isInLongerTitle } from './quoted-title.js';
import { isAuthored, namesSomething } from './setting.js';
import { isRare, looksLikeSurname } from './surname-like.js';
import { CIVILITIES, NAMED_AFTER, NEVER, PARTICLES } from './vocabulary.js';

/** A first name with a surname, in either order, or initials with a surname. */
export function* findFullNames(reading: Reading): Generator<Span> {
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.capital || CIVILITIES.has(token.folded)) continue;
    const whole = runFrom(tokens, at);
    if (whole.to - at < 2) continue;
    const span = nameIn(reading, withoutOpening(tokens, whole), at);
    if (span) yield span;
    at = whole.to - 1;
  }
}

function nameIn(reading: Reading, run: NameRun, began: number): Span | undefined {
  const { tokens, plain } = reading;
  const parts = tokens.slice(run.from, run.to);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || !isFullName(parts) || isLand(parts)) return undefined;
  // « l'Ocean Viking »
  if (/^l'$/i.test(first.elision)) return undefined;
  if (tokens.slice(began, run.from).some(({ folded }) => NAMED_AFTER.has(folded))) return undefined;
  if (
    isWithArticle(tokens, run) ||
    isInLongerTitle(reading, began) ||
    isInLongerTitle(reading, run.from) ||
    namesSomething(tokens, run.from) ||
    isAuthored(tokens, run.from, true)
  )
    return undefined;
  const { before, after } = reading.around({ start: first.start, end: last.end }, 100);
  if (isPublic(plain.slice(first.start, last.end), before, after)) return undefined;
  return { kind: 'person', start: first.start, end: last.end };
}

/** « un Mille Bornes »: a thing, unless a first name that is nothing else stands in it. */
const isWithArticle = (tokens: readonly Token[], { from, to }: NameRun) =>
  /^(?:une?|les?|la|des|du|ces?|cette)$/.test(tokens[from - 1]?.folded ?? '') &&
  !tokens.slice(from, to).some((part) => levelOf(part) === 'sure');

function isFullName(run: readonly Token[]): boolean {
  const parts = run.filter(({ folded, capital }) => capital || !PARTICLES.has(folded));
  const [first] = parts;
  // « Gaëlle Pont » is somebody, « Pont Gaëlle » may be a bridge.
  const named = parts.findIndex(({ folded }) => NAMED_AFTER.has(folded));
  if (parts.length < 2 || (named >= 0 && !(named === 1 && first && levelOf(first) === 'sure')))
    return false;
  if (isInitial(first))
    return parts
      .slice(1)
      .every(
        (part) => PARTICLES.has(part.folded) || (looksLikeSurname(part) && part.text.length > 2),
      );
  const sure = parts.filter((part) => levelOf(part) === 'sure');
  const either = parts.filter((part) => levelOf(part) === 'either');
  const others = parts.filter((part) => !sure.includes(part));
  if (sure.length > 0)
    return (
      sure.length > 1 ||
      others.some(
        (part) =>
          looksLikeSurname(part) || (part.capital && !isAcronym(part) && part.text.length > 1),
      )
    );
  if (either.some((given) => parts.some((part) => part !== given && isRare(part)))) return true;
  // « Aurélie Faucheux »: two words that are written with capitals where none begins.
  const [, last] = parts;
  return (
    parts.length === 2 &&
    either[0] === first &&
    last?.capital === true &&
    !last.shouted &&
    !isAcronym(last) &&
    last.text.length > 2 &&
    !NEVER.has(last.folded) &&
    // « | Clair Logis | »: in a table any word may have a capital.
    !(/[|\n]/.test(first?.gap ?? '') && isWord(last.folded) && !isSurname(last.folded))
  );
}
