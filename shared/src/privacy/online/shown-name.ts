import type { Span } from '../finding.js';
import { anyCase } from '../text/any-case.js';
import { fold } from '../text/fold.js';
import { isWord } from '../text/known-words.js';
import { matchesNear } from '../text/matches.js';

/** Sources of patterns: the name of an account, and what networks are called. */
export const NAME = String.raw`_*[\p{L}\d](?:[\p{L}\d._-]*[\p{L}\d_])?_?`;
export const NETWORK = String.raw`snap(?:chat)?|insta(?:gram)?|tik\s?tok|discord|facebook|fb|twitter|psn|xbox|steam|twitch|telegram|messenger|youtube|roblox|fortnite|be\s?real|threads|mastodon|bluesky|linkedin|pseudos?|pseudonymes?|gamertag|whatsapp|skype|vinted|ig|yt`;
export const ANY_NETWORK = new RegExp(
  String.raw`(?<!\p{L})(?:${NETWORK}|profil|identifiant|compte)(?!\p{L})`,
  'giu',
);
// « sur BeReal ; celui du grand est ryry-le-vrai »
const CALLED = new RegExp(
  String.raw`(?<!\p{L})(?:${NETWORK}|profil|identifiant|compte)(?!\p{L})[^.\n]{0,50}?(?:\best|c'est|s'appelle|se fait appeler|noms?|nommé|pseudo|compte|comme|page|chaîne|sous|profil|:)(?:\s+(?:le|la|un|une|de|du|d'un|nom|pseudo|compte|profil)(?!\p{L}))*\s*[:«"]?\s*(?<at>@?${NAME})`,
  'giu',
);
// « sous le nom Facebook Tite Créole Dou », « se fait appeler Lili La Reine sur Facebook »
const SHOWN = anyCase(
  String.raw`(?<!\p{L})(?:nom|compte|profil|pseudo|identifiant|appelle)(?: (?:de|du|son|sur|d'un))*\s(?i:${NETWORK})\s*[:«"]?\s?(?<at>\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)+)`,
  'gu',
);

// « Chaîne Twitch du jeune (ryry-le-vrai) »
const ASIDE = new RegExp(
  String.raw`(?<!\p{L})(?:${NETWORK}|profil|identifiant|compte)(?!\p{L})[^.\n,(]{0,50}[,(]\s*[«"]?\s*(?<at>@?${NAME})`,
  'giu',
);

/** What an account is called that nothing but the words around it tells: « ryry-le-vrai ». */
export function* shownNames(plain: string): Generator<Span & { readonly text: string }> {
  for (const span of matchesNear(plain, ANY_NETWORK, 100, [CALLED, ASIDE], 'handle'))
    if (isUnheardOf(span.text)) yield span;
  yield* matchesNear(plain, ANY_NETWORK, 100, [SHOWN], 'handle');
}

const NETWORKS = new RegExp(`^(?:${NETWORK})$`, 'iu');
/** A name that no word is: figures, underscores or points within it, capitals in the middle. */
export const isInvented = (text: string) =>
  !/\.(?:com|tv|me|net|fr|gg|org)$/i.test(text) &&
  !NETWORKS.test(text) &&
  !/^\d+$/.test(text) &&
  // « devant le foyer : FB-218-XK »
  !/^-?\d{3}-\p{Lu}{2}$/u.test(text) &&
  !/^\p{Lu}{2}-\d{3}-\p{Lu}{2}$/u.test(text) &&
  !/\d+(?:e|er|h|ans|eme)$/i.test(text) &&
  (/^@/.test(text) || (/\p{L}/u.test(text) && /[\d_]|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u.test(text)));

const isUnheardOf = (text: string) =>
  isInvented(text) || (/^\p{Ll}[\p{L}\d._]*-\p{L}/u.test(text) && !isWord(fold(text)));
