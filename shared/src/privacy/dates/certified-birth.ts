import type { Span } from '../finding.js';
import { anyCase } from '../text/any-case.js';
import { fold } from '../text/fold.js';
import { isArea } from '../text/known-words.js';
import { matches, matchesNear } from '../text/matches.js';
import { FULL_DATE } from './date-pattern.js';

const PLACE = String.raw`\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}[\p{L}'-]+)*`;
/** « native de Comilla », « sa ville natale, Kayes » */
const NATIVE = anyCase(
  String.raw`(?<!\p{L})(?:(?i:natif|native) (?:de |d'|du |des )|(?i:ville natale|village natal)\s?(?:est|:|,)?\s)(?<at>${PLACE})`,
  'gu',
);
const PAPERS = 'acte|extrait|bulletin|certificat|bracelet|registre|livret|faire-part';
const CERTIFIED = [
  // « acte de naissance, volume 12, Cosne, 6.VII.2015 »
  String.raw`(?i:${PAPERS}) (?i:d[eu]s? (?:la )?(?:naissances?|maternité|bébé)|d'état civil)[^;\n]{0,70}?(?<at>(?i:${FULL_DATE}))`,
  // « Pau, le 27 février 2019 : tout ce qu'elle sait de sa naissance »
  String.raw`(?<!(?:loi|décret|arrêté|circulaire|avis|arrêt|ordonnance|jugement)[^.;\d]{0,12})(?<at>(?i:${FULL_DATE}))[^\n]{0,70}?(?i:(?:sa|leur|ma|votre|ta) naissance|(?:de|à) la naissance (?:de l'enfant|du (?:bébé|petit|garçon)|de la (?:petite|fillette)))`,
].map((source) => anyCase(source, 'gu'));
const ANCHOR = new RegExp(`(?:${PAPERS}) d|(?:sa|leur|ma|votre|ta|la) naissance`, 'giu');

/** What papers and memories say of a birth: a date beside the name of the paper, a native town. */
export function* findCertifiedBirths(plain: string): Generator<Span> {
  yield* matchesNear(plain, ANCHOR, 110, CERTIFIED, 'birth');
  if (!/nati[fv]|natal/i.test(plain)) return;
  for (const span of matches(plain, NATIVE, 'birth')) if (!isArea(fold(span.text))) yield span;
}
