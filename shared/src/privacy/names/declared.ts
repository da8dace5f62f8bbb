import type { Span } from '../finding.js';
import { anyCase } from '../text/any-case.js';
import { fold } from '../text/fold.js';
import { passagesAround } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { referencesIn } from './citation.js';
import { namesOfThings } from './declared-thing.js';
import { isOnlyFamous } from './known-people.js';
import { talesIn } from './tale.js';
import { CIVILITIES } from './vocabulary.js';

const NAME = String.raw`\p{Lu}[\p{L}'-]+`;
const NAMES = `(?:[«"] ?)?(?<names>(?:(?:Monsieur|Madame) )?${NAME}(?:(?:, | et | ou )(?:l[ae] \\p{Ll}+ |l'\\p{Ll}+ |l[ae]s \\p{Ll}+ )?${NAME}){0,5})(?: ?[»"])?`;
const PATTERNS = [
  // « Mathis arrive au foyer : ainsi s'ouvre la bande dessinée »
  `(?<!\\p{L})${NAMES}(?=[^.\\n]{0,130}(?:ainsi|c'est ainsi que|voilà comment|c'est le début|c'est la fin)[^.\\n]{0,20}(?:s'ouvr|commenc|début|se termin|finit|fini|de)[^.\\n]{0,20}(?:bande dessinée|roman|conte|album|film|livre|spectacle|pièce|histoire|récit|jeu|podcast))`,
  // « La dictée des petits : « Paul a vu Rémi. » »
  `(?i:dictée|phrase (?:à|du)|exercice|lecture suivie|énoncé|consigne|devinette|problème (?:de|n°)|texte à trous)[^.:\\n«]{0,40}(?::| ) ?«(?<quoted>[^»]{0,200})»`,
  // « Clovis, Dagobert, Charlemagne : les rois de la frise »
  `(?<!\\p{L})${NAMES} ?[:,(] ?(?:les |des |ces |nos )?(?:deux |trois |quatre |cinq |grands? )?(?:rois|reines|saintes?|saints|empereurs|philosophes|poètes|héros|héroïnes|dieux|déesses|planètes|savants|explorateurs|présidents|peintres|compositeurs|personnages|chevaliers|pharaons)`,
  // « Dans le jeu, Lola doit choisir »
  `(?i:dans (?:le|ce|notre|un) (?:jeu|conte|film|scénario|jeu de rôle|dessin animé|livre|roman|récit inventé)(?: \\p{Ll}+)?),? ${NAMES}`,
  // « Trois personnages : Tom, Zoé et l'éducateur Max »
  `(?i:personnages|héros|héroïnes|rôles|marionnettes|mascottes|poupées|avatars|peluches|figurines)(?: [àa]? ?\\p{Ll}+){0,2} ?(?:: ?(?<quoted>[^.\\n]{3,120})|(?:sont|s'appellent|se nomment|,) ?${NAMES})`,
  // « Chez Gustave, la cantine du quartier », « Pourquoi ce nom, « Madame Irma » ? »
  `(?<!\\p{L})[Cc]hez ${NAMES},? (?:la |le |l'|une? |notre |\\()(?:\\p{L}+ )?(?:cantine|restaurant|resto|bar|café|brasserie|boulangerie|boutique|friperie|ferme|auberge|guinguette|épicerie|snack|pizzeria|crêperie|food-truck|salon|garage|tiers-lieu)`,
  `(?i:ce nom|ce titre|cette enseigne|l'enseigne|ce surnom)(?: de)?,? [:(]?${NAMES}`,
  // « Le conte met en scène Barnabé », « Zoé est une baleine »
  `(?i:met(?:tent|tant)? en scène|(?:les|des) aventures d[e']|(?:le|la|du|au|un|une) (?:personnage|héros|héroïne|roi|reine|prince|princesse|ogre|ogresse|dragon|géante?|lutin|fée|sorcière|sorcier|chevalier|pirate|monstre|fantôme|ourson|hibou)(?: d[eu] (?:conte|livre|film|album))?,?(?: (?:nommée?|appelée?|prénommée?))?) ?${NAMES}`,
  // « Camille et Claude sont des prénoms mixtes »
  `(?<!\\p{L})${NAMES}[^.\\n]{0,110} (?:pré)?noms? (?:mixte|épicène|mixtes|rares|courants|d'emprunt|inventés|fictifs|épicènes|choisis|donnés|attribués)`,
  // « Tom et Léa expliquent l'audience ; ce sont des personnages inventés »
  `(?<!\\p{L})${NAMES}(?= [^.\\n]{0,80}(?i:ce sont|sont|est|c'est) (?i:des |les |un |une |la |le |l')(?i:\\p{L}+ )?(?i:personnages?|héros|héroïnes?|marionnettes?|mascottes?|poupées?|avatars?))`,
].map((source) => anyCase(source, 'gu'));
/** Something of what the patterns need stands in the passage. */
const ANCHORS = [
  /ainsi|voilà comment|c'est le début|c'est la fin/giu,
  /dictée|phrase (?:à|du)|exercice|lecture suivie|énoncé|consigne|devinette|problème|texte à trous/giu,
  /\b(?:rois|reines|saintes?|saints|empereurs|philosophes|poètes|héros|héroïnes|dieux|déesses|planètes|savants|explorateurs|présidents|peintres|compositeurs|personnages|chevaliers|pharaons)/giu,
  /dans (?:le|ce|notre|un) (?:jeu|conte|film|scénario|dessin|livre|roman|récit)/giu,
  /personnages|héros|héroïnes|rôles|marionnettes|mascottes|poupées|avatars|peluches|figurines/giu,
  /chez \p{Lu}/giu,
  /(?:ce nom|ce titre|enseigne|ce surnom)/giu,
  /mett?\p{L}* en scène|aventures d|personnage|héros|héroïne|roi |reine |princ|ogre|dragon|géant|lutin|fée |sorci|chevalier|pirate|monstre|fantôme|ourson|hibou/giu,
  /(?:pré)?noms? (?:mixte|épicène|mixtes|rares|courants|d'emprunt|inventés|fictifs|épicènes|choisis|donnés|attribués)/g,
  /personnages?|héros|héroïne|marionnette|mascotte|poupée|avatar/giu,
];
/** « Heidi, Rémi, Cosette »: where one is of a tale, all are. */
const LISTED = new RegExp(`(?<![\\p{Ll}\\d] )(?:${NAME}(?:, ${NAME})+(?: et ${NAME})?|${NAME} et ${NAME})`, 'gu');
const REACH = 110;
/** « (Situation inventée.) » */
const ALL_INVENTED =
  /\((?:situation|cas|exemple|récit|histoire|personnages?|noms?|tout)s? (?:est |sont )?(?:entièrement )?(?:inventé|fictif|fictive|imaginaire|imaginé)e?s?\.?\)/i;
const FAMILIES =
  /jeu des (?:sept |7 )?familles|\bfamilles? (?:tartempion|trucmuche|machin|untel)\b/i;

/** « La vraie madame Pinçon a ri » */
const inQuotes = (quoted: string | undefined, plain: string) =>
  /\bvraie?\b/.test(plain) ? undefined : quoted;

/** Whether a text says itself of a name that it is a thing's, an animal's or a tale's: then it is nobody's anywhere in it. */
export function declaredIn({ plain }: Reading): (span: Span) => boolean {
  const names = new Set<string>();
  const add = (written = '') => {
    for (const name of written.match(/\p{Lu}[\p{L}'-]+/gu) ?? []) names.add(fold(name));
  };
  for (const [at, pattern] of PATTERNS.entries())
    for (const { text } of passagesAround(plain, ANCHORS[at] ?? /$/g, REACH))
      for (const { groups } of text.matchAll(pattern)) add(groups?.names ?? inQuotes(groups?.quoted, plain));
  for (const called of namesOfThings(plain)) add(called);
  for (const { 0: listed } of plain.matchAll(LISTED))
    if (listed.match(/\p{Lu}[\p{L}'-]+/gu)?.some((name) => isOnlyFamous(fold(name)))) add(listed);
  if (/Petit Nicolas|Sœur Anne|Soeur Anne/.test(plain)) add('Le Petit Nicolas Anne');
  for (const tale of talesIn(plain)) for (const name of tale.split(/[ -]/)) names.add(name);
  if (ALL_INVENTED.test(plain)) return ({ kind }) => kind === 'person' || kind === 'firstname';
  const families = FAMILIES.test(plain);
  const lines = referencesIn(plain);
  if (names.size === 0 && !families && lines.length === 0) return () => false;
  return ({ kind, start, end }) => {
    if (kind !== 'person' && kind !== 'firstname') return false;
    if (lines.some((line) => start >= line.start && end <= line.end)) return true;
    const words = fold(plain.slice(start, end)).split(/[ .]+/);
    const [last = ''] = words.filter((word) => !CIVILITIES.has(word)).slice(-1);
    const alone = words.filter((word) => !CIVILITIES.has(word)).length === 1;
    if (families && alone && /familles? $/i.test(plain.slice(Math.max(0, start - 9), start)))
      return true;
    return alone ? names.has(last) : words.every((word) => word === 'ou' || names.has(word));
  };
}
