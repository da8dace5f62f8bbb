import type { Span } from '../finding.js';
import { anyCase } from '../text/any-case.js';
import { fold } from '../text/fold.js';
import { matches } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { isHome, isSecret, isSecretHere, isSomebodysHome } from './whose-address.js';

const CERTAIN =
  '(?i:rue|avenue|av\\.?|boulevard|bld|bd\\.?|bvd|impasse|imp\\.|all[eé]es?|all\\.|chemin|ch\\.|quai|venelle|sentier|sente|ruelle|lotissement|faubourg|fbg|esplanade|chauss[eé]e)';
const POSSIBLE =
  '(?i:place|pl\\.|route|rte\\.?|cours|square|sq\\.|passage|r[eé]sidence|r[eé]s\\.|hameau|cit[eé]|promenade|villa|traverse|mont[eé]e|c[oô]te|clos|mail|rond-point|voie|lieu-dit|domaine|parc|cour|villa|quartier|servitude|carrefour|habitation|morne|ravine|port|parvis|galerie|le bourg|r\\.)';
const LINK = "(?i:(?:de\\s+la|de\\s+l'|des|du|de|d'|la|le|les|aux?|à|l')\\s*)*";
const WORD = "[\\p{L}\\d][\\p{L}\\d.'-]*";
const PROPER = `\\p{Lu}${WORD.slice(WORD.indexOf(']') + 1)}`;
/** « 8-Mai-1945 », « 4 Septembre » */
const DATED = '\\d{1,2}(?:er)?[- ]\\p{Lu}\\p{L}+(?:[- ]\\d{4})?';
const COUNTED =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent';
const NUMBER =
  "\\d{1,4}\\s?(?:bis|ter|quater|[A-Da-d](?![\\p{L}\\d']))?\\s*(?:[-/]\\s?\\d{1,4})?\\s*,?\\s*(?:de la |de l'|du )?";
const FLAT =
  '(?i:,?\\s*(?:b[aâ]t(?:iment)?\\.?|tour|esc(?:alier)?\\.?|apt\\.?|appt\\.?|appartement|\\d{1,2}\\s?e(?:r|me)?\\s+(?:[eé]tage|porte)(?: [àa] (?:gauche|droite))?|porte|hall|r[eé]sidence)\\s*[\\p{L}\\d]*)*';
const TOWN = `(?:,?\\s*(?:[àa]\\s+)?(?:\\d{5}|\\d{2} \\d{3})\\s+\\p{Lu}[\\p{L}' -]*\\p{L}|,\\s*(?:[àa]\\s+)?\\p{Lu}[\\p{L}'-]+)?`;
const REST = `(?:\\s+(?:${PROPER}|de|du|des|la|le|l'))*`;
// Of « 3 cours de cuisine » and « 3, cours Mirabeau » the capital tells the street.
const PATTERNS = [
  `(?i:terrain|aire|camping)[^.;\\n\\d]{0,60}?,?\\s(?i:emplacement|place|parcelle)\\s(?:n\\s?[°º]\\s?)?\\d+`,
  // « seize avenue des Pins », « route de Villelongue, 66690 Sorède »
  `(?i:${COUNTED})(?:-\\p{Ll}+)*(?: bis| ter)?,? (?:${CERTAIN})\\s+${LINK}${PROPER}${REST}${TOWN}`,
  `(?<!\\d\\s?(?:bis |ter )?,?\\s?)(?:(?:L[ae]s? |L')?${PROPER}(?: ${PROPER})?,\\s)?(?:${CERTAIN}|(?i:route|piste|place|montée|côte))\\s+${LINK}${PROPER}${REST}(?:,\\s\\p{Ll}[^,.;\\d]{3,40})?,?\\s*(?:\\d{5}|\\d{2} \\d{3})\\s+\\p{Lu}[\\p{L}' -]*\\p{L}`,
  `PK ?\\d+(?:[,.]\\d+)?,? (?:côté (?:mer|montagne)|[^.;\\n]{0,40}?(?:servitude|lotissement|quartier) ${PROPER})[^.;\\n]{0,50}`,
  `${NUMBER}(?:${CERTAIN})\\s+${LINK}${WORD}${REST}${FLAT}${TOWN}`,
  `${NUMBER}(?:${POSSIBLE})\\s+${LINK}(?:${PROPER}|${DATED})${REST}${FLAT}${TOWN}`,
  `(?:${CERTAIN}|(?i:place|route|r[eé]sidence))\\s+${LINK}(?:${PROPER}|\\d{1,2}(?:er)?[- ]\\p{L}+(?:[- ]\\d{4})?)${REST},?\\s+(?:au\\s+)?(?:num[eé]ro|n\\s?[°º])\\s*\\d{1,4}`,
  `(?i:lot(?:issement|\\.)|r[eé]s(?:id)?(?:ence|\\.)|terrain|camping|cit[eé]|PK \\d+,?)\\s+${LINK}${PROPER}${REST}\\s*,?\\s*(?:n\\s?[°º]\\s?\\d+|lot \\d+|emplacement \\w+|entr[eé]e \\w+)${TOWN}`,
  `(?i:terrain|camping|aire|squat|PK \\d+)[^.;\\n\\d]{0,60}?,\\s*(?:(?:${CERTAIN}|route)\\s+${LINK}${PROPER}${REST},?\\s*)?(?:\\d{5}|\\d{2} \\d{3})\\s+\\p{Lu}[\\p{L}' -]*\\p{L}`,
  `\\d{1,4}\\s?(?:bis|ter)?\\s*,\\s*\\p{Lu}[\\p{L}' -]{2,40},\\s*\\d{5}\\s+\\p{Lu}[\\p{L}' -]*\\p{L}`,
  `(?i:chambre|studio|appartement|apt\\.?)\\s+(?:n\\s?[°º]\\s?)?\\d+[A-Z]?,?\\s+(?:de la |de l'|du |à la |à l'|au )(?i:h[oô]tel|r[eé]sidence|foyer|cit[eé]|tour)\\s+${LINK}${PROPER}${REST}`,
  `(?i:h[oô]tel|r[eé]sidence|foyer|pension)\\s+${LINK}${PROPER}${REST}(?: \\d+)?(?: (?:de|à) ${PROPER})?,?\\s+(?i:chambre|ch\\.?|studio|appartement|apt\\.?)\\s+(?:n\\s?[°º]\\s?)?\\d+`,
  `(?i:lieu-dit|hameau)\\s+${LINK}«?\\s?${PROPER}${REST}${TOWN}`,
  `(?i:HLM|r[eé]sidence|tour|immeuble|barre|cit[eé]|r[eé]s(?:id)?\\.)\\s+${LINK}${PROPER}${REST}(?=,?\\s*(?i:b[aâ]t|tour|esc|apt|appt|appartement|porte|hall|entr[eé]e|\\d{1,2}e [eé]tage))[^.;:\\n]{0,60}`,
].map((source) => anyCase(`(?<![\\p{L}\\d/])(?:${source})`, 'gu'));
// « habite rue des Lilas »: no number is needed.
const LIVES = anyCase(
  `(?:habit\\p{L}+|domicili\\p{L}+|r[eé]sid(?:e|ent|ait)|install[eé]e?s?|loge(?:nt|ait)?|demeur\\p{L}+|cr[eè]ch(?:e|ait|ent)|squatt\\p{L}+|vi(?:t|vent|vait)|domicile\\s*:?)\\s+(?:au\\s+|[àa]\\s+|dans la\\s+)?(?<at>(?:${CERTAIN}|place|route)\\s+${LINK}(?:${PROPER}|${DATED})${REST}${TOWN})`,
  'gu',
);

// « La Ville-Hervé, 22150 Plœuc-L'Hermitage »: a hamlet has no street.
const HAMLET =
  /(?<![\p{L}\d-])(?<at>(?:L[ae]s? |L'|Ker|Ty )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}, ?(?:\d{5}|\d{2} \d{3}) \p{Lu}[\p{L}'-]+)/gu;
// « Bergerie d'En-Haut, piste de la Llose, Nohèdes »: told only of what is to be hidden.
const UNNUMBERED = anyCase(
  `(?<![\\p{L}\\d])(?<at>${PROPER}(?: (?:${PROPER}|d'${PROPER}|de|du|des|la|le|les))*,\\s(?:${CERTAIN}|(?i:route|piste|place))\\s+${LINK}${PROPER}${REST}(?:,\\s${PROPER})?|(?:${CERTAIN}|(?i:route|piste|place))\\s+${LINK}${PROPER}${REST},?\\s[àa]\\s${PROPER})`,
  'gu',
);
const POSTED =
  /(?:adresse|domicil\p{L}*|habit\p{L}*|demeur\p{L}*)[^.\n]{0,60}?(?<at>\p{Lu}[\p{L}' -]{2,40},\s*(?:\d{5}|\d{2} \d{3})\s+\p{Lu}[\p{L}'-]+)/gu;

/** Addresses where people live or are protected; an institution's public ones do not count. */
export function* findAddresses(reading: Reading): Generator<Span> {
  const { plain } = reading;
  yield* hiddenPlaces(reading);
  if (
    !/\d/.test(plain) &&
    !/habit|domicil|r[eé]sid|log[ea]|demeur|cr[eè]ch|squat|install|(?:rue|avenue|impasse|chemin|all[eé]e)\s|\bvi[tv]/i.test(
      plain,
    )
  )
    return;
  yield* matches(plain, LIVES, 'address');
  for (const pattern of [POSTED, ...PATTERNS])
    for (const span of matches(plain, pattern, 'address')) if (isHome(reading, span)) yield span;
  if (!/\d{5}|\d\d \d{3}/.test(plain)) return;
  for (const span of matches(plain, HAMLET, 'address'))
    if (isSomebodysHome(reading, span)) yield span;
}

function* hiddenPlaces(reading: Reading): Generator<Span> {
  if (!isSecret(fold(reading.plain))) return;
  for (const span of matches(reading.plain, UNNUMBERED, 'address'))
    if (isSecretHere(reading, span)) yield span;
}
