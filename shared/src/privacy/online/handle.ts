import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { isWord } from '../text/known-words.js';
import { matches } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

const NAME = String.raw`[\p{L}\d](?:[\p{L}\d._-]*[\p{L}\d_])?_?`;
const NETWORK = String.raw`snap(?:chat)?|insta(?:gram)?|tik\s?tok|discord|facebook|fb|twitter|psn|xbox|steam|twitch|telegram|messenger|youtube|roblox|fortnite|be\s?real|threads|mastodon|bluesky|linkedin|pseudos?|pseudonymes?|gamertag|whatsapp|skype|vinted|ig`;
const LINK =
  /(?<![\p{L}\d])(?<at>(?:https?:\/\/)?(?:www\.|m\.|fr-fr\.)?(?:facebook|fb|instagram|tiktok|twitch|twitter|x|snapchat|youtube|linkedin|t|discord|threads|vinted)\.(?:com|tv|me|net|fr|gg)\/(?!company\/|groups\/|pages\/|events\/|hashtag\/|watch|p\/|school\/)[^\s,;)»"]*[\p{L}\d_])/giu;
const AT_SIGN = new RegExp(String.raw`(?<![\p{L}\d_.@/])(?<at>@\s?${NAME})(?!\s?\.?\p{L}*@)`, 'gu');
const AFTER_NETWORK = new RegExp(
  String.raw`(?<!\p{L})(?:${NETWORK})(?!\p{L})(?:[\s,;:]+(?:du|de|de la|d'un|d'une|des|est|c'est|sous|le|son|sa|nom|pseudo|compte|jeune|profil|enfant|ado|appelé|nommé|suivant|l'|${NETWORK})){0,5}\s*[:,=(«"'-]*\s*(?<at>@?${NAME})(?:#\d{4})?`,
  'giu',
);
const BEFORE_NETWORK = new RegExp(
  String.raw`(?<![\p{L}\d])(?<at>${NAME})\s*[»")]?\s+(?:sur|on)\s+(?:son\s+)?(?:${NETWORK})(?!\p{L})`,
  'giu',
);
const TAG = /(?<![\p{L}\d])(?<at>[\p{L}\d._-]{2,30}#\d{4})(?!\d)/gu;
const INSTITUTION =
  /departement|asso|observatoire|fondation|mecs|gip|ville|mairie|conseil|udaf|prefet|ministere|gouv|federation|region|education|croix|onpe|cnape|uniopss|fondat|officielle?ment|enfance|protection|service|musee|media|ecole|college|lycee|universite|cd\d\d|ars|caf\b|unicef|defenseur/;
const ITS_OWN =
  /compte (?:institutionnel|officiel)|(?:compte|page|chaine|lettre|site) (?:\w+ )?(?:du|de la|de l'|des) (?:departement|association|federation|fondation|service|observatoire|ministere|ville|conseil|etablissement|mecs|maison|structure|region|reseau)/;

/** Accounts on social networks, and the names that people go by there. */
export function* findHandles(reading: Reading): Generator<Span> {
  const { plain } = reading;
  if (!/[@#_/]|\d\p{L}/u.test(plain) && !ANY_NETWORK.test(plain)) return;
  const found = [
    ...matches(plain, LINK, 'handle'),
    ...matches(plain, AT_SIGN, 'handle'),
    ...matches(plain, TAG, 'handle'),
  ];
  for (const pattern of [AFTER_NETWORK, BEFORE_NETWORK])
    for (const span of matches(plain, pattern, 'handle'))
      if (isInvented(span.text)) found.push(span);
  for (const pattern of [CALLED, SHOWN_NAME])
    for (const span of matches(plain, pattern, 'handle'))
      if (pattern === SHOWN_NAME || isUnheardOf(span.text)) found.push(span);
  for (const span of matches(plain, UNDERSCORED, 'handle')) found.push(span);
  for (const span of found) if (!isInstitutions(reading, span)) yield span;
}
const ANY_NETWORK = new RegExp(NETWORK, 'iu');
// « sur BeReal ; celui du grand est ryry-le-vrai »
const CALLED = new RegExp(
  String.raw`(?<!\p{L})(?:${NETWORK}|profil|identifiant|compte)(?!\p{L})[^.\n]{0,50}?(?:\best|c'est|s'appelle|nom|nommé|pseudo|compte|sous|profil|:)\s*[:«"]?\s*(?<at>@?${NAME})`,
  'giu',
);
// « sous le nom Facebook Tite Créole Dou »
const SHOWN_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:nom|compte|profil|pseudo|identifiant|appelle)(?: (?:de|du|son|sur|d'un))*\s(?:${NETWORK.replaceAll('snap', '[Ss]nap').replaceAll('insta', '[Ii]nsta').replace('facebook', '[Ff]acebook').replace('tik', '[Tt]ik').replace('messenger', '[Mm]essenger').replace('whatsapp', '[Ww]hats[Aa]pp')})\s*[:«"]?\s?(?<at>\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)+)`,
  'gu',
);
const isUnheardOf = (text: string) =>
  isInvented(text) || (/\p{L}-\p{L}/u.test(text) && /^\p{Ll}/u.test(text) && !isWord(fold(text)));
const UNDERSCORED =
  /(?<![\p{L}\d/.@#_-])(?<at>[\p{L}\d]+(?:_+[\p{L}\d]+)*_[\p{L}\d]*[a-z\d][\p{L}\d]*)(?![\p{L}\d_]*[.@/]\p{L})/gu;

/** A name that no word is: figures, underscores or points within it, capitals in the middle. */
const NETWORKS = new RegExp(`^(?:${NETWORK})$`, 'iu');
const isInvented = (text: string) =>
  !/\.(?:com|tv|me|net|fr|gg|org)$/i.test(text) &&
  !NETWORKS.test(text) &&
  !/^\d+$/.test(text) &&
  !/\d+(?:e|er|h|ans|eme)$/i.test(text) &&
  (/^@/.test(text) || (/\p{L}/u.test(text) && /[\d_]|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u.test(text)));

function isInstitutions(reading: Reading, span: Span & { text: string }): boolean {
  if (INSTITUTION.test(fold(span.text.replace(/^.*\.(?:com|tv|me|net|fr|gg)\//i, '')))) return true;
  return ITS_OWN.test(reading.around(span, 80).before);
}
