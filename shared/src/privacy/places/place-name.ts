import { namesSomething } from '../names/setting.js';
import { NAMED_AFTER } from '../names/vocabulary.js';
import { fold } from '../text/fold.js';
import { isArea, isCommune, isGivenName, isSmallCommune, isWord, setOf } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { livesThere } from './somebody.js';
import { toponymOf } from './toponym.js';

const BEFORE =
  /(?:^|[\s('])(?:[àa]|au|pres de|cote de|aux|du|des|de|d'|sur|vers|en|habit\w+|quitt\w+|rejoin\w+|regagn\w+|fui\w*|commune de|village d(?:e|')|bourg d(?:e|')|hameau d(?:e|'))\s*$|[(,]\s?$/;
/** « au Faouët », « du Faouët »: Le Faouët. */
const ARTICLES: Readonly<Record<string, string>> = {
  au: 'le-',
  du: 'le-',
  aux: 'les-',
  des: 'les-',
};
const WITHIN = setOf('de du des la le les en sur sous et a au aux lez les');
// « Mur-de-Bretagne » is a place wherever it stands.
const COMPOUND = /-.*-/;
const VILLAGE = /(?:commune|village|bourg|hameau|ile|lieu-dit) (?:d(?:e|')\s*)?$/;

const VILLAGE_SAID = /commun|villag|bourg|hameau|[iî]le|lieu/i;
/** « l'école de Locarn »: named after the place where it stands, not after somebody. */
const SCHOOL = /(?:ecole|college|lycee|creche|maternelle|primaire|publique|privee|scolarisee?|scol\.?|classe|brigade|gendarmerie) (?:\w+ ){0,2}(?:d[eu]|a|d') ?$/;
/** « en visite au Mont-Saint-Michel »: nobody lives there. */
const TRIP = /(?:en (?:visite|camp)|vacances|(?<!de )sejour|sortie|voyage|excursion|colonie|randonnee|balade|colo|transfert) (?:\w+ ){0,2}(?:a|au|aux|en|sur|vers|de|du) ?$/;

/** The small communes that a text names, where they stand as places. */
export function* placesIn(reading: Reading): Generator<{ start: number; end: number }> {
  const { tokens, plain } = reading;
  for (const [at, token] of tokens.entries()) {
    if (!token.capital && !(mayBePlace(tokens[at - 1], token) && isLowerPlace(tokens, at))) continue;
    const before = fold(plain.slice(Math.max(0, token.start - 30), token.start));
    const place = endOfPlace(tokens, at, VILLAGE_SAID.test(before) && VILLAGE.test(before));
    if (place === undefined || TRIP.test(before)) continue;
    if (namesSomething(tokens, at) && !SCHOOL.test(before)) continue;
    if (place.guessed && isInstitutions(tokens, at) && !SCHOOL.test(before)) continue;
    const stands =
      BEFORE.test(before) ||
      (place.guessed && /[ (](?:de la |de l'|a la )$/.test(before)) ||
      (!place.guessed && COMPOUND.test(token.text)) ||
      livesThere(fold(plain.slice(place.end, place.end + 60)));
    if (stands) yield { start: token.start, end: place.end };
  }
}

/** « la MECS des Quatre-Vents », « au foyer de la Roche-aux-Fées » */
const isInstitutions = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ folded }) => NAMED_AFTER.has(folded) && !/^(?:commune|village|hameau|lieu-dit|ferme|famille)$/.test(folded));

const LEADS = /^(?:a|au|aux|du|des|de|sur|vers|en|habit\w+)$/;
const mayBePlace = (before: Token | undefined, { elision, text, gap }: Token) =>
  elision !== '' || text.includes('-') || /[(,]/.test(gap) || LEADS.test(before?.folded ?? '');

// « une fille de 14 ans de guemene », « la gamine de st just »
function isLowerPlace(tokens: readonly Token[], at: number): boolean {
  const [{ folded = '' } = {}, next] = [tokens[at], tokens[at + 1]];
  if (/^(?:saint|sainte|ste?)$/.test(folded))
    return next?.gap === ' ' && isSmallCommune(`${folded.replace(/^st/, 'saint')}-${next.folded}`);
  if (folded.includes('-') && !isWord(folded) && toponymOf(folded) === 'sure') return true;
  return folded.length > 5 && isSmallCommune(folded) && !isWord(folded) && !isGivenName(folded);
}

interface Place {
  readonly end: number;
  /** In no list: its shape alone says that it is a place. */
  readonly guessed: boolean;
}

/** « Saint Just » in two words, « La Rochelle » with its article; an unknown name after « village de » or by its shape. */
function endOfPlace(tokens: readonly Token[], at: number, said: boolean): Place | undefined {
  const article = ARTICLES[tokens[at - 1]?.folded ?? ''] ?? '';
  const run = runOf(tokens, at);
  for (let size = run.length; size > 0; size -= 1) {
    const name = nameOf(run.slice(0, size));
    const { end = 0 } = run[size - 1] ?? {};
    if (isArea(name)) return undefined;
    if (isSmallCommune(name) || isSmallCommune(`${article}${name}`)) return { end, guessed: false };
    if (isCommune(name)) return undefined;
  }
  const [first] = run;
  if (!first) return undefined;
  const guessed = said ? !isWord(first.folded) : toponymOf(first.folded) !== 'none';
  return guessed ? { end: first.end, guessed: !said } : undefined;
}

function runOf(tokens: readonly Token[], at: number): Token[] {
  const run: Token[] = [];
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    const joined = token?.gap === ' ' && (token.capital || WITHIN.has(token.folded) || /^ste?$/.test(run[0]?.folded ?? ''));
    if (!token || (next > at && !joined)) break;
    run.push(token);
  }
  return run;
}

const nameOf = (run: readonly Token[]) =>
  run
    .map(({ folded, elision }) => fold(elision).replace("d'", '') + folded)
    .join('-')
    .replace(/^st(e?)-/, 'saint$1-');
