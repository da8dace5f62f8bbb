import type { Span } from '../finding.js';
import { matches } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

const UNIT = 'z[eé]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf';
const TEEN = 'dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf';
const TENS =
  'vingts?|trente|quarante|cinquante|soixante(?:-dix)?|septante|huitante|octante|nonante|quatre-vingts?(?:-dix)?';
const GAP = String.raw`[\s,.;/-]{1,3}`;
const WORD = `(?:${TENS}|${TEEN}|${UNIT}|et)`;
const SHAPE = new RegExp(
  String.raw`(?<!\p{L})(?:z[eé]ro|plus${GAP}trente-trois)(?:${GAP}(?:${WORD}|\d{1,2})(?!\p{L})){4,14}`,
  'giu',
);
/** « zéro six » and four pairs, at the least. */
const ENOUGH = 10;

/** Numbers that are spelt out, in part or whole. */
export function* findSpeltPhones(reading: Reading): Generator<Span> {
  if (!/z[eé]ro|trente-trois/i.test(reading.plain)) return;
  for (const span of matches(reading.plain, SHAPE, 'phone'))
    if (digitsIn(span.text) >= ENOUGH - 1) yield span;
}

// Each group of words that is no unit stands for two digits; units that end a compound add none.
function digitsIn(text: string): number {
  const groups = text
    .toLowerCase()
    .split(/[\s,.;/]+/)
    .filter((group) => group !== 'et');
  const unit = new RegExp(`^(?:${UNIT}|\\d)$`, 'iu');
  return groups.reduce((count, group) => count + (unit.test(group) ? 1 : 2), 0);
}
