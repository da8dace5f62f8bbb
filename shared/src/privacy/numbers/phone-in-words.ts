import type { Span } from '../finding.js';
import { matches } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

const UNIT = 'z[eé]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf';
const TEEN = 'dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf';
const TENS =
  'vingts?|trente|quarante|cinquante|soixante(?:-dix)?|septante|huitante|octante|nonante|quatre-vingts?(?:-dix)?';
const GAP = String.raw`[\s,.;/-]{1,3}`;
const WORD = `(?:${TENS}|${TEEN}|${UNIT}|et|puis)`;
const SHAPE = new RegExp(
  String.raw`(?<!\p{L})(?:z[eé]ro|plus${GAP}trente-trois|0[1-9](?:\d\d)*(?=[^;\n]{1,30}\p{L}))(?:${GAP}(?:${WORD}|\d{1,2})(?![\p{L}\d])){4,14}`,
  'giu',
);
const SPELT = new RegExp(`(?<!\\p{L})(?:${TENS}|${TEEN}|${UNIT})(?!\\p{L})`, 'iu');
/** « zéro six » and four pairs, at the least. */
const ENOUGH = 10;

/** « Son numéro d'assurée : deux, dix-neuf, zéro cinq, … » */
const SPELT_NIR = new RegExp(
  String.raw`(?:s[eé]cu|assur[eé]e?|nir(?!\p{L})|immatricul|vitale)[^.;\n]{0,60}?(?<at>(?<!\p{L})(?:une?|deux)(?:${GAP}(?:${WORD}|cents?|mille|cl[eé]|\d{1,3})(?![\p{L}\d])){7,24})`,
  'giu',
);

/** Numbers that are spelt out, in part or whole. */
export function* findSpeltPhones(reading: Reading): Generator<Span> {
  if (
    !/z[eé]ro|trente-trois|0[1-9](?:\d\d)*[\s,.;/-]{1,3}(?:\d\d[\s,.;/-]{1,3})*\p{L}/iu.test(
      reading.plain,
    )
  )
    return;
  yield* matches(reading.plain, SPELT_NIR, 'nir');
  for (const span of matches(reading.plain, SHAPE, 'phone'))
    if (SPELT.test(span.text) && digitsIn(span.text) >= ENOUGH - 1) yield span;
}

// Each group of words that is no unit stands for two digits; units that end a compound add none.
function digitsIn(text: string): number {
  const groups = text
    .toLowerCase()
    .split(/[\s,.;/]+/)
    .filter((group) => !/^(?:et|puis)$/.test(group));
  const unit = new RegExp(`^(?:${UNIT}|\\d)$`, 'iu');
  return groups.reduce(
    (count, group) => count + (/^\d+$/.test(group) ? group.length : unit.test(group) ? 1 : 2),
    0,
  );
}
