import type { Span } from '../finding.js';
import { anyCase } from '../text/any-case.js';
import { matchesNear } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { isBornThing } from './born-thing.js';
import { DAY_DATE, FULL_DATE, MONTH_YEAR } from './date-pattern.js';

const YEARS = String.raw`(?:\d{1,2}|\p{L}+(?:-\p{L}+)?)`;
const ON = String.raw`,? (?:(?:[àa]|au|chez|dans) [^\d.,;:\n]{2,30},? )?(?:le (?:\p{L}+di )?)?`;
// « fêtera ses 18 ans le 21 mai », « a soufflé ses dix bougies le 3 mars »
const TURNED = new RegExp(
  String.raw`(?:f[êe]t|souffl|aura|eu|c[ée]l[ée]br|atteint|atteindra)\p{L}* (?:ses|leurs|mes|tes|nos) ${YEARS} (?:ans|bougies|printemps)${ON}(?:${DAY_DATE}|\d{1,2}/\d{1,2}(?![\d/]))`,
  'giu',
);
// « ses 13 ans tombent le 2 avril »
const FALL = new RegExp(
  String.raw`(?<!\p{L})(?:ses|leurs|mes|tes) ${YEARS} (?:ans|bougies)[^\d.;:\n]{1,30} (?:le |au )(?:${DAY_DATE})`,
  'giu',
);
// « le 3 mai, jour de ses dix ans »
const DAY_OF = new RegExp(
  String.raw`(?:${DAY_DATE}),? (?:c'est |c'[ée]tait )?(?:le )?(?:jour (?:m[êe]me )?(?:de|où) (?:(?:il|elle) (?:a )?(?:f[êe]t|souffl|e)\p{L}* )?)?(?:ses|leurs|mes|son|ton) (?:(?:${YEARS}) (?:ans|bougies)|anniversaire)`,
  'giu',
);
// « son anniversaire est le 5 juin », « l'anniversaire de Lola, le 5 juin »
const OWN = anyCase(
  String.raw`(?:(?:[Ss]on|[Ll]eur|[Mm]on|[Tt]on) anniversaire|(?:[Ss]a|[Ll]eur|[Mm]a) date (?:d'anniversaire|de naissance)|(?:[Ll]'|d')anniversaire (?:de |d')\p{Lu}\p{Ll}+)[^\d.;:\n]{0,30}(?:\s|:)(?:le )?(?i:${DAY_DATE})`,
  'gu',
);
// « Anniversaires du mois : le 4, Lola ; le 12, Yanis »
const LISTED =
  /(?<!\p{L})[Aa]nniv(?:ersaires?|s)?\.?(?: (?:du|de|des|d')[ \p{L}]{1,20})?\s?: ?(?:le )?\d{1,2}(?:[/ ](?:\d{1,2}|\p{L}{3,9}))?,? \p{Lu}/gu;
// « anniversaire le 18 août pour les 4 ans du petit »
const FEASTED = new RegExp(
  String.raw`anniv(?:ersaire)?s?[^.;\d]{0,30} (?:le |du |: ?)?(?<at>${DAY_DATE})[^.;\d]{0,30}(?:les|ses|leurs) ${YEARS} (?:ans|bougies)|(?<![\p{L}\d])\d{1,2} ans,? le (?<at>${DAY_DATE})(?=[^.;\n]{0,40}(?:gâteau|fête|bougies|cadeau|petite?\b))`,
  'giu',
);
const GROWN = new RegExp(
  String.raw`(?:\b(?:il|elle|enfant|jeune|fille|garçon|mineure?|adolescente?|bébé|petite?|aînée?|cadet(?:te)?) (?:est|serait) (?:du |de (?=\p{L}))|(?:aura|atteindra|fêtera|a eu|a fêté) (?:ses |leurs )?${YEARS} ans,? (?:le )?|(?:majeure?|majorité) ?(?:est |sera |: ?)?(?:le|au|depuis le|prévue le|atteinte le)?)\s*(?<at>${FULL_DATE}|${MONTH_YEAR})`,
  'giu',
);

// « elle a accouché d'un garçon le 3 octobre »
const BORE = new RegExp(
  String.raw`(?:accouch(?:é|e|a|ait)|donn\p{L}+ naissance|mis(?:e)? au monde|eu (?:une?|leur|son|sa|des) (?:\p{L}+ )?(?:fils|fille|enfant|bébé|garçon|jumeaux|jumelles))[^\d.;:\n]{0,50} le (?<at>${DAY_DATE})`,
  'giu',
);
// « le jeune (12.05.2006) »
const BRACKETED = new RegExp(
  String.raw`(?<!\p{L})(?:enfant|jeune|mineure?|fille|garçon|fils|élève|adolescente?|aînée?|cadet(?:te)?|benjamine?|bébé|petite?|frère|sœur|soeur|mère|père)(?: \p{L}+)? \((?<at>${FULL_DATE})\)`,
  'giu',
);

// « sa fille, du 3 mars 2015, », « 11 ans (01.09.12) », « il aura 21 ans le 3 juillet »
const OF_A_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:(?:sa|son|leur|ma|mon|la|le) |l')(?:fille|fils|aînée?|cadet(?:te)?|benjamine?|petite?|bébé|garçon),? (?:du|de) (?<at>${FULL_DATE})`,
  'giu',
);
const AGED_ON = new RegExp(
  String.raw`\d{1,2} ans \((?:né[es]* (?:le )?)?(?<at>${FULL_DATE})\)|(?:il|elle|qui) (?:aura|atteindra|fêtera|a eu) ${YEARS} ans le (?:\p{L}+di )?(?:${DAY_DATE})`,
  'giu',
);

/** « elle est du 30 août » */
const OF_ONE = /\b(?:il|elle) (?:est|serait) d[ue] $/i;
/** Something of a birthday stands in the passage. */
const ANCHOR =
  /\bans\b|bougies|anniv|majeure?\b|majorité|accouch|naissance|au monde|\beu (?:une?|leur|son|sa|des)\b|(?:est|serait) d[ue] |\(\d|(?:fille|fils|cadet(?:te)?|aînée?|bébé|garçon),? d[ue] /giu;
const REACH = 90;

/** Days on which somebody has a birthday or comes of age; a service's tenth one does not count. */
export function* findBirthdays(reading: Reading): Generator<Span> {
  const { plain } = reading;
  if (!/\d|\bpremier\b/.test(plain)) return;
  for (const span of matchesNear(
    plain,
    ANCHOR,
    REACH,
    [TURNED, FALL, DAY_OF, FEASTED, GROWN],
    'birth',
  ))
    if (OF_ONE.test(plain.slice(0, span.start).slice(-16)) || !isBornThing(reading, span))
      yield span;
  yield* matchesNear(
    plain,
    ANCHOR,
    REACH,
    [OWN, LISTED, BORE, BRACKETED, OF_A_DAY, AGED_ON],
    'birth',
  );
}
