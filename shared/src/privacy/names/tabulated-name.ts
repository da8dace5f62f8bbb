import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { isArea, isCommune, isGivenName, isSurname, isWord } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import { CIVILITIES, NAMED_AFTER, NEVER, ROLES } from './vocabulary.js';

const HEADER =
  /^(?:noms?|prenoms?|nom.{0,4}prenoms?|enfants?|jeunes?|referente?s?|familles?|parents?|mere|pere|assistante?s? famil\w+|ass ?fam|usagers?|beneficiaires?|identite|contacts?|agents?|educ\w*|participante?s?|eleves?|mineurs?|mineure?|intervenante?s?|personnes?|residente?s?|qui|signataires?|emargement|present\w*)(?: |$)/;
/** A table of places, not of people. */
const OF_PLACES =
  /^(?:nombre de )?(?:places|capacites?|gestionnaire|types?|statuts?|effectifs?|territoire|departement|structures?|etablissements?|public|site|budget|lits)\b/;
const CELL = /^\p{Lu}[\p{L}'-]*\.?(?: (?:\p{Lu}[\p{L}'-]*\.?|d[eu]|la|le|ben|el)){0,3}$/u;
/** « [14:02] Cathy Lebreton : », « 21h10 - Moha : »: who speaks in a thread. */
const SPOKEN =
  /(?<=(?:^|[\s[(])\d{1,2}[:h]\d\d(?::\d\d)?[\])]?(?: -|,)? )(?<at>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]*\.?){0,2}) ?:(?!\d)/gu;

/** Names in a table's column, in a row of a spreadsheet, before what somebody says in a thread. */
export function* findTabulatedNames({ plain }: Reading): Generator<Span> {
  if (/\d[:h]\d/.test(plain)) yield* speakersIn(plain);
  if (/[|\t]|;[^;\n]*;/.test(plain)) yield* cellsWithNames(plain);
}

function* speakersIn(plain: string): Generator<Span> {
  for (const { index, groups } of plain.matchAll(SPOKEN)) {
    const name = groups?.at ?? '';
    if (isName(name)) yield { kind: 'person', start: index, end: index + name.length };
  }
}

function* cellsWithNames(plain: string): Generator<Span> {
  let column = -1;
  let start = 0;
  for (const line of plain.split('\n')) {
    const cells = cellsOf(line, start);
    const header = cells.findIndex(({ text }) => HEADER.test(fold(text)));
    if (header >= 0 && cells.length > 1)
      column = cells.some(({ text }) => OF_PLACES.test(fold(text))) ? -1 : header;
    else yield* namesIn(cells, cells.length > 1 ? column : -1);
    start += line.length + 1;
  }
}

function* namesIn(cells: readonly Cell[], column: number): Generator<Span> {
  for (const [at, { text, start }] of cells.entries()) {
    const named = at === column && CELL.test(text) && isName(text);
    if (named || (cells.length > 2 && isFiled(text, cells[at + 1]?.text ?? '')))
      yield { kind: 'person', start, end: start + text.length };
  }
}

/** « OZTURK;Berkay;… » */
const isFiled = (text: string, next: string) =>
  /^\p{Lu}[\p{Lu}' -]{2,}$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(next) && isGivenName(fold(next));

function isName(text: string): boolean {
  const words = fold(text)
    .split(/[ .]+/)
    .filter((word) => word.length > 1 && !CIVILITIES.has(word));
  const [first = ''] = words;
  if (first.length < 3 || ROLES.has(first) || isArea(first)) return false;
  if (words.some((word) => NAMED_AFTER.has(word) || NEVER.has(word))) return false;
  if (isGivenName(first) && !isWord(first)) return true;
  if (/^\p{Lu}{2,5}$/u.test(text) && !isSurname(first)) return false;
  return (
    words.some((word) => isSurname(word) || isGivenName(word)) &&
    words.every((word) => isSurname(word) || (!isWord(word) && !isCommune(word)))
  );
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

function cellsOf(line: string, start: number): Cell[] {
  let at = start;
  return line.split(/[|;\t]/).map((part) => {
    const cell = { text: part.trim(), start: at + part.length - part.trimStart().length };
    at += part.length + 1;
    return cell;
  });
}
