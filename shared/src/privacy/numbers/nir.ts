import type { Span } from '../finding.js';
import { matches } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

const GAP = String.raw`[\s.,\-_/·:]{0,3}`;
const KEY = String.raw`(?:\s*[(,]?\s*(?:cl[eé]|key)\s*:?\s*|${GAP})\d${GAP}?\d`;
const BODY = String.raw`[1-478](?:${GAP}\d){4}(?:${GAP}\d${GAP}\d|${GAP}2${GAP}[abAB])(?:${GAP}\d){6}`;
const SHAPE = new RegExp(String.raw`(?<![\d,=_/])(?<!\d\.)${BODY}(?:${KEY}\)?)?(?!\d)`, 'g');
const CANONICAL = /^\d([ .-])\d\d\1\d\d\1\w\w\1\d{3}\1\d{3}/;
const NAMED = /secu|\bnir\b|insee|vitale|assure|immatricul|cpam|caf\b/;

// « son numéro de Sécu commence par 1 10 04 33 »: sex, year, month and place of birth.
const BEGUN = new RegExp(
  String.raw`(?:[sS][ée]cu|NIR|[Vv]itale)[^\d.\n]{0,40}(?:commen[cç]|d[ée]but|premiers chiffres)[^\d.\n]{0,20}(?<at>[12]${GAP}\d\d${GAP}(?:0[1-9]|1[0-2])(?:${GAP}\d[\dABab]\d?){0,3})(?!\d)`,
  'g',
);

/** Social security numbers, with or without their key, and how one begins. */
export function* findNirs(reading: Reading): Generator<Span> {
  yield* matches(reading.plain, BEGUN, 'nir');
  for (const span of matches(reading.plain, SHAPE, 'nir')) {
    const digits = span.text.replace(/[^\dabAB]|cl[eé]/gi, '').toUpperCase();
    if (digits.length !== 13 && digits.length !== 15) continue;
    const grouped = /^\d(?:[ .]\d{3})+$/.test(span.text);
    const told = NAMED.test(reading.around(span, 60).before);
    if (
      keyFits(digits) ||
      (plausible(digits, told || CANONICAL.test(span.text)) &&
        (!(grouped || span.text.includes(',')) || told))
    )
      yield span;
  }
}

/** 97 less the rest of the first thirteen digits; Corsica's letters count as digits less a constant. */
function keyFits(digits: string): boolean {
  if (digits.length !== 15) return false;
  const department = digits.slice(5, 7);
  const body = digits.slice(0, 13).replace(/[AB]/, '0');
  const less = department === '2A' ? 1_000_000n : department === '2B' ? 2_000_000n : 0n;
  return 97n - ((BigInt(body) - less) % 97n) === BigInt(digits.slice(13));
}

// A key that is wrong may be a slip of the pen: the shape is enough.
function plausible(digits: string, announced: boolean): boolean {
  const month = Number(digits.slice(3, 5));
  const department = digits.slice(5, 7);
  const born = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
  return (
    (announced || /^[12]/.test(digits)) &&
    born &&
    department !== '00' &&
    digits.slice(10, 13) !== '000'
  );
}
