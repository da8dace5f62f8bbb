import type { Span } from '../finding.js';
import { PERSON_NOUN } from '../names/person-noun.js';
import { NEVER } from '../names/vocabulary.js';
import { fold } from '../text/fold.js';
import { isCommune, isGivenName, isWord } from '../text/known-words.js';
import { matches, matchesNear } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { ANY_NETWORK, isInvented, NAME, NETWORK, shownNames } from './shown-name.js';

const LINK =
  /(?<![\p{L}\d])(?<at>(?:https?:\/\/)?(?:www\.|m\.|fr-fr\.)?(?:facebook|fb|instagram|tiktok|twitch|twitter|x|snapchat|youtube|linkedin|t|discord|threads|vinted)\.(?:com|tv|me|net|fr|gg)\/(?!company\/|groups\/|pages\/|events\/|hashtag\/|watch|p\/|school\/)[^\s,;)»"]*[\p{L}\d_])/giu;
const AT_SIGN = new RegExp(
  String.raw`(?<![\p{L}\d_.@/])(?<at>@(?:${NAME}|\s(?=[^\s]*[\d_])${NAME}))(?!\s?\.?\p{L}*@)`,
  'gu',
);
const AFTER_NETWORK = new RegExp(
  String.raw`(?<!\p{L})(?:${NETWORK})(?!\p{L})(?:[\s,;:]+(?:du|de|de la|d'un|d'une|des|est|c'est|c|sous|le|son|sa|nom|pseudo|compte|jeune|profil|enfant|ado|appelé|nommé|suivant|l'(?=\p{L})|${NETWORK})(?:(?<=')|(?!\p{L}))){0,5}\s*[:,=(«"'-]*\s*(?<at>@?${NAME})(?:#\d{4})?`,
  'giu',
);
const BEFORE_NETWORK = new RegExp(
  String.raw`(?<![\p{L}\d])(?<at>${NAME})\s*[»")]?\s+(?:sur|on)\s+(?:son\s+)?(?:${NETWORK})(?!\p{L})`,
  'giu',
);
const TAG = /(?<![\p{L}\d])(?<at>[\p{L}\d._-]{2,30}#\d{4})(?!\d)/gu;
const INSTITUTION =
  /departement|asso|observatoire|fondation|mecs|gip|ville|mairie|conseil|udaf|prefet|ministere|gouv|federation|region|education|croix|onpe|cnape|uniopss|fondat|officielle?ment|enfance|protection|service|musee|media|ecole|college|lycee|universite|^(?:foyer|centre-?social|maison|relais|mjc|collectif|compagnie)|cd\d\d|ars|caf\b|unicef|defenseur|promeneurs/;
const ITS_OWN =
  /(?:compte|pseudo(?:nyme)?|profil) (?:institutionnel|officiel)|(?:compte|page|chaine|lettre|site) (?:\w+ )?(?:du|de la|de l'|des) (?:departement|association|federation|fondation|service|observatoire|ministere|ville|conseil|etablissement|mecs|maison|structure|region|reseau)/;

/** Accounts on social networks, and the names that people go by there. */
export function* findHandles(reading: Reading): Generator<Span> {
  const { plain } = reading;
  const found = [
    ...matchesNear(plain, /\.(?:com|tv|me|net|fr|gg)\//gi, 100, [LINK], 'handle'),
    ...(plain.includes('@') ? matches(plain, AT_SIGN, 'handle') : []),
    ...(plain.includes('#') ? matches(plain, TAG, 'handle') : []),
  ];
  for (const span of matchesNear(plain, ANY_NETWORK, 100, BESIDE_NETWORK, 'handle'))
    if (isInvented(span.text)) found.push(span);
  found.push(...shownNames(plain));
  if (plain.includes('_'))
    found.push(...[...matches(plain, UNDERSCORED, 'handle')].filter(isNoFile));
  for (const span of found) if (!isInstitutions(reading, span)) yield span;
}
const BESIDE_NETWORK = [AFTER_NETWORK, BEFORE_NETWORK];
const UNDERSCORED =
  /(?<![\p{L}\d/.@#_-])(?<at>[\p{L}\d]+(?:[._]+[\p{L}\d]+)*_[\p{L}\d]*[a-z\d][\p{L}\d]*)(?![\p{L}\d_]*[.@/]\p{L})/gu;

/** « modeles_courriers » is a folder. */
const isNoFile = ({ text }: { text: string }) =>
  !fold(text)
    .split(/[._]+/)
    .every((part) => isWord(part) && !isGivenName(part));

/** « Suivez la MECS sur Instagram : » */
const PLACE =
  '(?:mecs|foyer|service|association|asso|centre|maison|structure|etablissement|pouponniere|itep|ime|departement|dispositif|equipe|federation|collectif|compagnie|ville|mairie|creche|ecole|college|lieu de vie|reseau|observatoire)';
const OF_A_PLACE = new RegExp(
  String.raw`\b(?:suiv(?:ez|re)|retrouv(?:ez|er)|abonnez|pages?|comptes?|chaines?|actualites?)\b[^.;]{0,40}\b${PLACE}\b[^.;]{0,40}$|\b${PLACE} (?:[\w-]+ ){0,3}(?:est )?(?:aussi )?sur \w+ ?[:(]? ?$`,
);
const SOMEBODY = new RegExp(String.raw`\b(?:${PERSON_NOUN}|pseudo|snap)\b`);

/** « instagram.com/jules.en.mecs » */
const isSomebodys = (text: string) =>
  fold(text.replace(/^.*\.(?:com|tv|me|net|fr|gg)\//i, ''))
    .split(/[._@-]+/)
    .some(
      (part) =>
        part.length > 3 &&
        isGivenName(part) &&
        ![isWord, isCommune].some((is) => is(part)) &&
        !NEVER.has(part),
    );

/** « la page de notre stagiaire : » */
const OF_ONE = new RegExp(String.raw`\b${PERSON_NOUN}\b[^.;]{0,12}$`);

function isInstitutions(reading: Reading, span: Span & { text: string }): boolean {
  const { before } = reading.around(span, 80);
  if (isSomebodys(span.text) || OF_ONE.test(before)) return false;
  if (INSTITUTION.test(fold(span.text.replace(/^.*\.(?:com|tv|me|net|fr|gg)\//i, '')))) return true;
  return ITS_OWN.test(before) || (OF_A_PLACE.test(before) && !SOMEBODY.test(before));
}
