import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { matches, matchesNear } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { CASE_PATTERNS, PORTALIS } from './case-pattern.js';

const OFFICIAL =
  /subvention|protocole|partenariat|\bmarches?\b|avenant|facture|devis|commande|budget|siren|cassation|\bnote |instruction|marche public|appel (?:a (?!ete\b)|d')|deliberation|\blois?\b|decret|circulaire|cerfa|arrete|agrement,? (?:n|de|du)|convention n|cass\b|cass\.|conseil d'etat|\bce\b,|cour d'appel|\bca de\b|fse\b|financement|candidature|jurisprudence|isbn|siret|finess/;

/** Numbers of files and proceedings. */
export function* findCaseNumbers(reading: Reading): Generator<Span> {
  const { plain } = reading;
  yield* matches(plain, PORTALIS, 'case');
  if (!/\d{2}/.test(plain)) return;
  for (const span of matchesNear(plain, /\d{2,}/g, 150, CASE_PATTERNS, 'case'))
    if (
      isCase(span.text) &&
      !isCount(reading, span) &&
      (MEASURED.test(span.text) ||
        !OFFICIAL.test(reading.around(span, 70).before + fold(span.text)))
    ) {
      if (!isLegislation(reading, span)) yield span;
    }
}

/** « ASE76/E-118204/2 »: the letters of a measure say whose number it is. */
const MEASURED = /^(?:ASE|AEMO|AED|MJIE|CRIP|JE|TE|TPE|OPP|MNA)\d*[/-]/;

/** A year, a date or a count is no number of a file. */
function isCase(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (/^\d{1,2}[/-]\d{1,2}$|^(?:19|20)\d\d\s?[/-]\s?(?:(?:19|20)\d\d|[12]\d)$/.test(text))
    return false;
  // « mars 2024 », « ASE 412 »: a month, a count.
  if (
    /^(?:janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre) (?:19|20)\d\d$/i.test(
      text,
    )
  )
    return false;
  if (/^\d{1,3}$/.test(text)) return false;
  if (/^(?:19|20)\d\d$/.test(text) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) return false;
  return digits.length >= 3;
}

/** « signalements : 3214 » */
const isCount = (reading: Reading, span: Span & { text: string }) =>
  /^\d[\d ]*$/.test(span.text) && COUNTED.test(reading.around(span, 60).before);
const COUNTED =
  /\b(?:nombre|total|effectifs?|signalements|mesures|placements|dossiers|situations|jugements|ordonnances|plaintes|procedures|audiences|mineurs|usagers|beneficiaires|allocataires|enquetes|recours|requetes|patients|etrangers|affaires|expertises|informations preoccupantes)\b[^.;:\d°]{0,40}: ?$/;

const JUDGED = /\bjuges?\b|placement|mainlevee|\bje\b|mineure?s?\b|provisoire|du dossier/;
// « ordonnance n° 45-174 du 2 février 1945 »
function isLegislation(reading: Reading, span: Span): boolean {
  const { before, after } = reading.around(span, 40);
  if (!/^\d{2,4}-\d+$/.test(reading.plain.slice(span.start, span.end))) return false;
  if (/ordonnances? n\S{0,2} ?$/.test(before)) return !JUDGED.test(before + after);
  return /ordonnance|arret/.test(before) && /^ ?(?:modifiee )?du \d/.test(after);
}
