import { namesSomething } from '../names/setting.js';
import { NAMED_AFTER } from '../names/vocabulary.js';
import { fold } from '../text/fold.js';
import { isGivenName } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { endOfPlace, isLowerPlace, type Place } from './commune-name.js';
import { livesThere } from './somebody.js';

const BEFORE =
  /(?:^|[\s('])(?:[àa]|au|pres de|cote de|aux|du|des|de|d'|sur|vers|en|habit\w+|quitt\w+|rejoin\w+|regagn\w+|fui\w*|commune de|village d(?:e|')|bourg d(?:e|')|hameau d(?:e|'))\s*$|[(,]\s?$/;
// « Mur-de-Bretagne » is a place wherever it stands.
const COMPOUND = /-.*-/;
const VILLAGE =
  /(?:commune|village|bourg|hameau|ile|lieu-dit) (?:(?:de la|de l'|des|du|de|d') ?)?$/;

const OF_THE = /[ (](?:de la |de l'|a la )$/;
/** « l'école de Locarn »: named after the place where it stands, not after somebody. */
const SCHOOL =
  /(?:ecole|college|lycee|creche|maternelle|primaire|publique|privee|scolarisee?|scol\.?|classe|brigade|gendarmerie|gare|quai|port|eglise|marche|plage|camping|halte|arret) (?:\w+ ){0,2}(?:d[eu]|a|d') ?$/;
/** « en visite au Mont-Saint-Michel »: nobody lives there. */
const TRIP =
  /(?:en (?:visite|camp)|vacances|(?<!de )sejour|sortie|voyage|excursion|colonie|randonnee|balade|colo|transfert) (?:\w+ ){0,2}(?:a|au|aux|en|sur|vers|de|du) ?$/;

/** The small communes that a text names, where they stand as places. */
export function* placesIn(reading: Reading): Generator<{ start: number; end: number }> {
  const { tokens, plain } = reading;
  for (const [at, token] of tokens.entries()) {
    if (!token.capital && !isLowerPlace(tokens, at)) continue;
    const before = fold(plain.slice(Math.max(0, token.start - 30), token.start));
    const place = endOfPlace(tokens, at, VILLAGE.test(before));
    if (place === undefined || isSomethingElse(tokens, at, before, place)) continue;
    if (
      stands(token, before, place, plain.slice(place.end, place.end + 12)) ||
      livesThere(fold(plain.slice(place.end, place.end + 60)))
    )
      yield { start: token.start, end: place.end };
  }
}

const stands = (token: Token, before: string, { guessed }: Place, after = '') =>
  // « Scrignac : garçon de 8 ans »
  (!guessed &&
    token.opens &&
    /^(?: ?:|, (?:en |le |fin |début )?(?:janv|f[ée]vr|mars|avr|mai\b|juin|juil|août|sept|oct|nov|d[ée]c|\d|print|été|autom|hiver))/.test(
      after,
    )) ||
  BEFORE.test(before) ||
  VILLAGE.test(before) ||
  (guessed ? OF_THE.test(before) : COMPOUND.test(token.text));

/** « Léon l'épicier » */
const calledBy = (next: Token | undefined) =>
  next?.gap === ' ' ? (next.elision.replace("'", '') || next.folded).toLowerCase() : '';

/** « sous le pseudonyme de Faucon » */
const NAMING = /(?:pseudonyme|surnom|prenom|nom|alias)s? (?:de |d')$/;

function isSomethingElse(
  tokens: readonly Token[],
  at: number,
  before: string,
  { guessed }: Place,
): boolean {
  if (TRIP.test(before) || NAMING.test(before)) return true;
  // « le camion de Léon »
  if (isGivenName(tokens[at]?.folded ?? '') && /^l[ea]?$/.test(calledBy(tokens[at + 1])))
    return true;
  return (
    (namesSomething(tokens, at) || (guessed && isInstitutions(tokens, at))) && !SCHOOL.test(before)
  );
}

/** « la MECS des Quatre-Vents », « au foyer de la Roche-aux-Fées » */
const isInstitutions = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ folded }) =>
        NAMED_AFTER.has(folded) &&
        !/^(?:commune|village|hameau|lieu-dit|ferme|famille)$/.test(folded),
    );
