import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import type { Reading } from '../text/reading.js';
import { referencesIn } from './citation.js';
import { namesOfFigures } from './declared-figure.js';
import { namesOfThings } from './declared-thing.js';
import { isOnlyFamous } from './known-people.js';
import { talesIn } from './tale.js';
import { CIVILITIES } from './vocabulary.js';

const NAME = String.raw`\p{Lu}[\p{L}'-]+`;
/** « Heidi, Rémi, Cosette »: where one is of a tale, all are. */
const LISTED = new RegExp(
  `(?<![\\p{Ll}\\d] )(?:${NAME}(?:, ${NAME})+(?: et ${NAME})?|${NAME} et ${NAME})`,
  'gu',
);
/** « (Situation inventée.) » */
const ALL_INVENTED =
  /\((?:situation|cas|exemple|récit|histoire|personnages?|noms?|tout)s? (?:est |sont )?(?:entièrement )?(?:inventé|fictif|fictive|imaginaire|imaginé)e?s?\.?\)/i;
const FAMILIES =
  /jeu des (?:sept |7 )?familles|\bfamilles? (?:tartempion|trucmuche|machin|untel)\b/i;

/** Whether a text says itself of a name that it is a thing's, an animal's or a tale's: then it is nobody's anywhere in it. */
export function declaredIn({ plain }: Reading): (span: Span) => boolean {
  const names = new Set<string>();
  const add = (written = '') => {
    for (const name of written.match(/\p{Lu}[\p{L}'-]+/gu) ?? []) names.add(fold(name));
  };
  for (const called of [...namesOfFigures(plain), ...namesOfThings(plain)]) add(called);
  for (const { 0: listed } of plain.matchAll(LISTED))
    if (listed.match(/\p{Lu}[\p{L}'-]+/gu)?.some((name) => isOnlyFamous(fold(name)))) add(listed);
  if (/Petit Nicolas|Sœur Anne|Soeur Anne/.test(plain)) add('Le Petit Nicolas Anne');
  for (const tale of talesIn(plain)) for (const name of tale.split(/[ -]/)) names.add(name);
  if (ALL_INVENTED.test(plain)) return ({ kind }) => kind === 'person' || kind === 'firstname';
  const families = FAMILIES.test(plain);
  const lines = referencesIn(plain);
  if (names.size === 0 && !families && lines.length === 0) return () => false;
  return ({ kind, start, end }) => {
    if (kind !== 'person' && kind !== 'firstname') return false;
    if (lines.some((line) => start >= line.start && end <= line.end)) return true;
    const words = fold(plain.slice(start, end)).split(/[ .]+/);
    const [last = ''] = words.filter((word) => !CIVILITIES.has(word)).slice(-1);
    const alone = words.filter((word) => !CIVILITIES.has(word)).length === 1;
    if (families && alone && /familles? $/i.test(plain.slice(Math.max(0, start - 9), start)))
      return true;
    return alone ? names.has(last) : words.every((word) => word === 'ou' || names.has(word));
  };
}
