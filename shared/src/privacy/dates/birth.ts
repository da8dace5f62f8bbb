import type { Span } from '../finding.js';
import { isFamous } from '../names/public-people.js';
import { anyCase } from '../text/any-case.js';
import { fold } from '../text/fold.js';
import { matches, matchesNear } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { isBornThing, isSomebodyAfter } from './born-thing.js';
import { findCertifiedBirths } from './certified-birth.js';
import { DAY_DATE, FULL_DATE, MONTH_YEAR, YEAR } from './date-pattern.js';

const PLACE = String.raw`\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}[\p{L}'-]+)*`;
const BORN = String.raw`(?<!\p{L}|-)[nN](?:[ÉEée](?:\(?[eE]?\)?\(?[sS]?\)?|[·.]e(?:[·.]s)?)|eé)(?!\p{L})`;
// « né prématurément », « née sous X »
const ARRIVED = String.raw`(?:${BORN}|na[iî]t|naissent|naqui(?:t|rent)|[vV]enue?s? au monde|(?:vu|voit) le jour)(?:,? (?:sous (?:[xX]|le secret)|\p{L}+ment|ici|chez nous),?)?`;
const SITE = String.raw`(?:,?\s*(?i:[àa]|au|aux|en)\s+(?i:la\s+)?(?i:maternité\s+(?:de|d')\s*)?${PLACE})`;
// « née à l'hôpital de Vesoul, un jour de neige, le 2 janvier 2009 »
const MEANWHILE = String.raw`(?:,?\s(?!(?:avant (?!terme)|après|depuis|entre)|(?:de|du|d'|suite)(?: la| une?)? ?(?:loi|décret|idée|constat|projet|besoin))(?:[^\d.;:\n(]|\d+ ?(?:semaines?|jours?|mois|ans|minutes?|heures?|h|SA|kg|g|cm)(?: ?\d{1,3}(?=[ ,]))?){2,60}?)?`;
const ON_A_DAY = anyCase(
  String.raw`${ARRIVED}${MEANWHILE}(?:(?:l[ea]|LE|[Il]e|une?|ce|du|au|dans|entre|de)(?!\p{L})|nuit(?!\p{L})|,\s(?=l[ea]\s)|\d{1,2}\sau(?=\s\d)|[:(\s])*(?i:\p{L}+di\s+)?(?i:${DAY_DATE}|[0-3]\d[ .][01]\d[ .]\d\d(?!\d)|(?:m[êe]me )?(?:jour|nuit|matin|veille|soir) de (?:\p{L}+(?:\s+${YEAR})?|${YEAR}))${SITE}?`,
  'gu',
);
const IN_A_TIME = anyCase(
  String.raw`${ARRIVED}\s+(?:en|courant)\s+(?i:${MONTH_YEAR}|${YEAR})(?<site>${SITE})?`,
  'gu',
);
const IN_A_PLACE = anyCase(
  String.raw`${ARRIVED}\s+(?:à|a|au|aux|en)\s+(?:la maternité de\s+)?${PLACE}(?:,?\s+(?:en|le)\s+(?:${DAY_DATE}|${MONTH_YEAR}|${YEAR}))?`,
  'gu',
);
const LABELLED = anyCase(
  String.raw`(?i:date(?:s)?(?: et lieux?)? de naissance|lieu de naissance|\bD\.?D\.?N\.?|\bD\.?N\.?(?=\s*:)|dates? naiss(?:ance|\.)?|(?<!date (?:et lieu )?de\s)naissances?|anniversaire)[^.;\n\d]{0,40}?(?<at>(?i:le |en )?(?i:${FULL_DATE}|${MONTH_YEAR})(?:,?\s*(?:[àa]\s+)?${PLACE})?)`,
  'gu',
);
const PLACE_OF_BIRTH = anyCase(String.raw`(?i:lieu de naissance)\s*:\s*(?<at>${PLACE})`, 'gu');
const SHORT = anyCase(
  String.raw`\(n\.\s*(?:le\s+)?(?:${FULL_DATE}|${YEAR})[^)]{0,60}\)|(?<![\p{L}\d.])n\.\s*(?:le\s+)?${FULL_DATE}|(?<!\p{L})(?:naiss\.?|dte? de naiss\.?)\s*:?\s*(?:le\s)?${FULL_DATE}|(?<!\p{L})D\.?D?\.?N\.?\s*:?\s*(?:${FULL_DATE}|[0-3]\d[01]\d(?:19|20)\d\d(?!\d))|(?<=[(,;]\s?)[°*]\s?(?:le )?${FULL_DATE}|(?<!\p{L})anniv\.?\s*:?\s*(?:le\s)?${FULL_DATE}`,
  'giu',
);
// « Le 17 février 2016 naissait Ambre »
const DAY_FIRST = anyCase(
  String.raw`(?:${DAY_DATE}),? (?:\p{L}+ ){0,2}(?:naissait|naissaient|naquit|naît|nait|naissent|venait au monde|est née?|sont née?s|voyait le jour)(?!\p{L})`,
  'giu',
);
/** « 4.04.2013, née trop tôt » */
const DATED = anyCase(String.raw`(?<at>${FULL_DATE}),? née?(?!\p{L})(?! (?:de|du|d'))`, 'gu');
const BEING_BORN =
  /naissai(?:en)?t|naquit|na[iî]t(?!\p{L})|naissent|venait au monde|(?:est|sont) née?s?(?!\p{L})|voyait le jour/giu;
const FEAST =
  /\d\s?(?:e|ème|eme|ième)s? anniversaire|anniversaire (?:de l'association|du service|de la structure|de la loi|de la convention|du dispositif|de la maison|de la cide)/i;

/** Dates and places at which people were born; an association's do not count. */
export function* findBirths(reading: Reading): Generator<Span> {
  const { plain } = reading;
  if (/(?<!\p{L})n[éeaÉ]|venue?s? au monde|le jour/iu.test(plain)) {
    yield* people(reading, matches(plain, ON_A_DAY, 'birth'));
    yield* people(reading, [...matches(plain, IN_A_TIME, 'birth')].filter(isTold));
    yield* people(reading, matches(plain, IN_A_PLACE, 'birth'));
    yield* people(reading, matchesNear(plain, /\d,? née?(?!\p{L})/gu, 30, [DATED], 'birth'));
    for (const span of matchesNear(plain, BEING_BORN, 45, [DAY_FIRST], 'birth'))
      if (isSomebodyAfter(reading, span)) yield span;
  }
  yield* matches(plain, SHORT, 'birth');
  yield* findCertifiedBirths(plain);
  if (!/naiss|anniversaire|\bd\.?d?\.?n/i.test(plain)) return;
  for (const pattern of [LABELLED, PLACE_OF_BIRTH])
    for (const span of matches(plain, pattern, 'birth')) {
      const about = plain.slice(Math.max(0, span.start - 60), span.start);
      if (!FEAST.test(about) && !/taux|nombre|baisse|hausse/i.test(about)) yield span;
    }
}

// « les enfants nés en 2015 » is a cohort.
const isTold = ({ text }: { text: string }) =>
  !/^n[ée]e?s\s|jour/i.test(text) || /\sà\s/.test(text);

function* people(reading: Reading, spans: Iterable<Span>): Generator<Span> {
  for (const span of spans)
    if (!isBornThing(reading, span) && !isOfHistory(reading, span) && !isOfMany(reading, span))
      yield span;
}

/** « presque tous nés un 1er janvier » */
const isOfMany = (reading: Reading, span: Span) =>
  /^n[ée]e?s\s(?:le|un|une)?/i.test(reading.plain.slice(span.start, span.end)) &&
  !/(?:19|20)\d\d/.test(reading.plain.slice(span.start, span.end)) &&
  /\b(?:tous|toutes|beaucoup|plupart|mineurs|jeunes|enfants)\b/.test(
    reading.around(span, 60).before,
  );

/** « Donald Winnicott, né à Plymouth en 1896 »: somebody whom readers know, or who died long ago. */
function isOfHistory({ plain }: Reading, { start, end }: Span): boolean {
  if (/(?<!\d)(?:1[0-8]\d\d|190\d|191\d)(?!\d)/.test(plain.slice(start, end + 12))) return true;
  const [, name = ''] = BEARER.exec(plain.slice(Math.max(0, start - 60), start)) ?? [];
  return name !== '' && isFamous(fold(name), '');
}
const BEARER = /(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)+)(?:,| \(| est)? ?$/u;
