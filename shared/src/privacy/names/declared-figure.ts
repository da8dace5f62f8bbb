import { anyCase } from '../text/any-case.js';
import { passagesAround } from '../text/matches.js';

const NAME = String.raw`\p{Lu}[\p{L}'-]+`;
const NAMES = `(?:[«"] ?)?(?<names>(?:(?:Monsieur|Madame) )?${NAME}(?:(?:, | et | ou )(?:l[ae] \\p{Ll}+ |l'\\p{Ll}+ |l[ae]s \\p{Ll}+ )?${NAME}){0,5})(?: ?[»"])?`;
/** What tells that a pattern may find something, and the pattern: `names` are told, or the capitals of `quoted`. */
const PATTERNS = (
  [
    // « des croissants de chez Paul »
    [
      /chez \p{Lu}/giu,
      `(?:pain|croissant|baguette|viennoiserie|gâteau|sandwich|tarte|brioche|pizza|fleur|meuble|vêtement)s?[^.;\\n]{0,20} chez ${NAMES}`,
    ],
    // « Mathis arrive au foyer : ainsi s'ouvre la bande dessinée »
    [
      /ainsi|voilà comment|c'est le début|c'est la fin/giu,
      `(?<!\\p{L})${NAMES}(?=[^.\\n]{0,130}(?:ainsi|c'est ainsi que|voilà comment|c'est le début|c'est la fin)[^.\\n]{0,20}(?:s'ouvr|commenc|début|se termin|finit|fini|de)[^.\\n]{0,20}(?:bande dessinée|roman|conte|album|film|livre|spectacle|pièce|histoire|récit|jeu|podcast))`,
    ],
    // « La dictée des petits : « Paul a vu Rémi. » »
    [
      /dictée|phrase (?:à|du)|exercice|lecture suivie|énoncé|consigne|devinette|problème|texte à trous/giu,
      `(?i:dictée|phrase (?:à|du)|exercice|lecture suivie|énoncé|consigne|devinette|problème (?:de|n°)|texte à trous)[^.:\\n«]{0,40}(?::| ) ?«(?<quoted>[^»]{0,200})»`,
    ],
    // « Clovis, Dagobert, Charlemagne : les rois de la frise »
    [
      /\b(?:rois|reines|saintes?|saints|empereurs|philosophes|poètes|héros|héroïnes|dieux|déesses|planètes|savants|explorateurs|présidents|peintres|compositeurs|personnages|chevaliers|pharaons)/giu,
      `(?<!\\p{L})${NAMES} ?[:,(] ?(?:les |des |ces |nos )?(?:deux |trois |quatre |cinq |grands? )?(?:rois|reines|saintes?|saints|empereurs|philosophes|poètes|héros|héroïnes|dieux|déesses|planètes|savants|explorateurs|présidents|peintres|compositeurs|personnages|chevaliers|pharaons)`,
    ],
    // « Dans le jeu, Lola doit choisir »
    [
      /dans (?:le|ce|notre|un) (?:jeu|conte|film|scénario|dessin|livre|roman|récit)/giu,
      `(?i:dans (?:le|ce|notre|un) (?:jeu|conte|film|scénario|jeu de rôle|dessin animé|livre|roman|récit inventé)(?: \\p{Ll}+)?),? ${NAMES}`,
    ],
    // « Trois personnages : Tom, Zoé et l'éducateur Max »
    [
      /personnages|héros|héroïnes|rôles|marionnettes|mascottes|poupées|avatars|peluches|figurines/giu,
      `(?i:personnages|héros|héroïnes|rôles|marionnettes|mascottes|poupées|avatars|peluches|figurines)(?: [àa]? ?\\p{Ll}+){0,2} ?(?:: ?(?<quoted>[^.\\n]{3,120})|(?:sont|s'appellent|se nomment|,) ?${NAMES})`,
    ],
    // « Chez Gustave, la cantine du quartier », « Pourquoi ce nom, « Madame Irma » ? »
    [
      /chez \p{Lu}/giu,
      `(?<!\\p{L})[Cc]hez ${NAMES},? (?:la |le |l'|une? |notre |\\()(?:\\p{L}+ )?(?:cantine|restaurant|resto|bar|café|brasserie|boulangerie|boutique|friperie|ferme|auberge|guinguette|épicerie|snack|pizzeria|crêperie|food-truck|salon|garage|tiers-lieu)`,
    ],

    [
      /(?:ce nom|ce titre|enseigne|ce surnom)/giu,
      `(?i:ce nom|ce titre|cette enseigne|l'enseigne|ce surnom)(?: de)?,? [:(]?${NAMES}`,
    ],
    // « Le conte met en scène Barnabé », « Zoé est une baleine »
    [
      /mett?\p{L}* en scène|aventures d|personnage|héros|héroïne|roi |reine |princ|ogre|dragon|géant|lutin|fée |sorci|chevalier|pirate|monstre|fantôme|ourson|hibou/giu,
      `(?i:met(?:tent|tant)? en scène|(?:les|des) aventures d[e']|(?:le|la|du|au|un|une) (?:personnage|héros|héroïne|roi|reine|prince|princesse|ogre|ogresse|dragon|géante?|lutin|fée|sorcière|sorcier|chevalier|pirate|monstre|fantôme|ourson|hibou)(?: d[eu] (?:conte|livre|film|album))?,?(?: (?:nommée?|appelée?|prénommée?))?) ?${NAMES}`,
    ],
    // « Camille et Claude sont des prénoms mixtes »
    [
      /(?:pré)?noms? (?:mixte|épicène|mixtes|rares|courants|d'emprunt|inventés|fictifs|épicènes|choisis|donnés|attribués)/g,
      `(?<!\\p{L})${NAMES}[^.\\n]{0,110} (?:pré)?noms? (?:mixte|épicène|mixtes|rares|courants|d'emprunt|inventés|fictifs|épicènes|choisis|donnés|attribués)`,
    ],
    // « Tom et Léa expliquent l'audience ; ce sont des personnages inventés »
    [
      /personnages?|héros|héroïne|marionnette|mascotte|poupée|avatar/giu,
      `(?<!\\p{L})${NAMES}(?= [^.\\n]{0,80}(?i:ce sont|sont|est|c'est) (?i:des |les |un |une |la |le |l')(?i:\\p{L}+ )?(?i:personnages?|héros|héroïnes?|marionnettes?|mascottes?|poupées?|avatars?))`,
    ],
  ] as const
).map(([anchor, source]) => ({ anchor, pattern: anyCase(source, 'gu') }));
const REACH = 110;

/** The names that a text gives to the figures of a tale, an exercise, a play, and to what has a sign on its door. */
export function* namesOfFigures(plain: string): Generator<string> {
  for (const { anchor, pattern } of PATTERNS)
    for (const { text } of passagesAround(plain, anchor, REACH))
      for (const { groups } of text.matchAll(pattern))
        yield groups?.names ?? (isTrue(plain) ? '' : (groups?.quoted ?? ''));
}

/** « La vraie madame Pinçon a ri » */
const isTrue = (plain: string) => /\bvraie?\b/.test(plain);
