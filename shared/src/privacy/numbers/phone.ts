import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { matches } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { belongsToService } from './whose-line.js';

// « O » and « l » are typed for 0 and 1.
const D = String.raw`[\dOoIl]`;
const GAP = String.raw`(?:[\s.\-_/·•|:~)]{0,3}|,)`;
const ASIDE = String.raw`(?:${GAP}|\s*\([^()\n]{0,50}\)\s*)`;
const HOME = new RegExp(
  String.raw`(?<!\d\/?)(?<![\d][.,])[0Oo]\)?(?:${GAP}[1-9])(?:${ASIDE}${D}${GAP}${D}){4}(?!\d)(?!\p{L}{2})`,
  'gu',
);
const ABROAD = new RegExp(
  String.raw`(?<![\d\p{L}]|\d[ .-])(?:\+|00(?!\d+\/)|\(\+)\s?(?<code>[1-9]\d{0,2})\)?(?:${GAP}(?:\(0\))?${GAP}\d){6,12}(?!\d)`,
  'gu',
);
/** « 6 39 98 57 60 », without its zero */
const WITHOUT_ZERO = /(?<![\d+]|\d[.,/ -])[1-79](?:[ .-]\d\d){4}(?![\d]|[ .,-]\d)/g;
const CALLED =
  /\b(?:tel|telephone|portable|mobile|numero|num|joindre|joignable|appel\w*|rappel\w*|attribuee?|whatsapp|sms|texto|repond\w*|ligne|maman|papa|mere|pere|tata|tonton)\b/;
const NUMBERED =
  /\b(?:tel|telephone|portable|fixe|numero|num|joindre|joignable|sans le zero|zero devant)\b/;
const SHORT_ISLANDS = /(?:\+|00)\s?(?:687|689|681|508)(?:[\s.-]?\d{2}){3,4}(?!\d)/g;
/** « facture n° 0612345678-A »: a number of something else. */
const REFERENCE =
  /\b(?:factures?|commandes?|cde|ref|references?|devis|bons? de|article|isbn|ean|siret|siren|lot|serie|colis|licence|abonnement|contrat|police)\b(?!.*\b(?:tel|telephone|portable|mobile|mob|joindre|appeler)\b)[^.;,]{0,25}$|\bref\. [^;,]{0,25}$/;
const DATE = /^\d{2}[./-]\d{2}[./-](?:19|20)\d{2}|^\d{2} \d{2} (?:19|20)\d{2}/;

/** Telephone numbers of people; a service's line, a free number or a short one is told to the public. */
export function* findPhones(reading: Reading): Generator<Span> {
  const { plain } = reading;
  if (!/\d/.test(plain)) return;
  for (const span of matches(plain, HOME, 'phone'))
    if (isNumber(span.text) && !isOther(reading, span) && !isPublic(reading, span)) yield span;
  for (const span of matches(plain, WITHOUT_ZERO, 'phone')) if (isCalled(reading, span)) yield span;
  for (const pattern of [ABROAD, SHORT_ISLANDS])
    for (const span of matches(plain, pattern, 'phone'))
      if (!/^(?:\+|00)\s?33\s?(?:\(0\))?\s?8/.test(span.text) && !isPublic(reading, span))
        yield span;
}

function isCalled(reading: Reading, span: Span & { text: string }): boolean {
  const { before, after } = reading.around(span, 60);
  const told = /^[67]/.test(span.text) ? CALLED : NUMBERED;
  return told.test(before) || told.test(after);
}

function isNumber(text: string): boolean {
  if (DATE.test(text)) return false;
  const digits = text.replace(/\([^()]*\)/g, '').replace(/\D/g, '');
  return digits.length >= 7;
}

const isOther = (reading: Reading, span: Span & { text: string }) =>
  /^\s?(?:€|euros?\b|km\b|%|habitants)/.test(reading.plain.slice(span.end, span.end + 12)) ||
  isRow(reading.plain, span) ||
  REFERENCE.test(fold(reading.plain.slice(Math.max(0, span.start - 40), span.start)));

/** « lignes 06 12 18 24 30 »: numbers of things, or as far from each other. */
function isRow(plain: string, { start, text }: Span & { text: string }): boolean {
  const pairs = text.split(/\D+/).map(Number);
  const [first = 0, second = 0] = pairs;
  if (!/^\d\d(?:[ ,;/.-]+\d\d){4}$/.test(text)) return false;
  if (ROW.test(fold(plain.slice(Math.max(0, start - 24), start)))) return true;
  return (
    second > first &&
    second - first < 10 &&
    pairs.every((pair, at) => pair === first + at * (second - first))
  );
}
const ROW =
  /\b(?:lignes|colonnes|cases|lots?|tailles|series?|pages|semaines|mois|jours|seances|fiches|items|questions|articles|departements|cantons|secteurs|codes|numeros gagnants|tirage|loto|resultats?|sequences|modules|versions)\s?(?:n\S{0,2}\s?)?[:(]?\s?$/;

function isPublic(reading: Reading, span: Span & { text: string }): boolean {
  const digits = span.text
    .replace(/[Oo]/g, '0')
    .replace(/^(?:\+|00)\s?33\s?(?:\(0\))?/, '0')
    .replace(/\D/g, '');
  if (/^08/.test(digits)) return true;
  // A mobile is somebody's, whoever answers.
  if (/^0[67]/.test(digits)) return false;
  // Services that families call are in France.
  return (
    (!/^(?:\+|00|\(\+)/.test(span.text) ||
      /^0[1-9]/.test(digits) ||
      ABROAD_SERVICE.test(reading.around(span, 60).before)) &&
    belongsToService(reading, span)
  );
}
const ABROAD_SERVICE =
  /consulat|ambassade|croix-rouge|ong\b|unicef|service social international|ssi\b/;
