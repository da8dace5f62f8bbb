import { anyCase } from '../text/any-case.js';
import { fold } from '../text/fold.js';
import { passagesAround } from '../text/matches.js';
import { isBeast } from './animal.js';
import { isBearer, isOwned, isThing } from './thing-noun.js';

const DET = `(?:les?|la|l'|une?|notre|nos|leurs?|son|sa|ses|mon|ma|mes|cet|cette|ce|ces|du|au|aux|des|deux|trois|quatre|cinq|six|chaque)`;
const NOUN = String.raw`(?<noun>\p{Ll}[\p{L}-]+)`;
const SIZE =
  '(?:(?:petite?s?|grande?s?|vieux|vieille|vieil|gros(?:se)?|nouve\\p{L}+|jolie?|premi\\p{L}+|deux|trois|quatre|propre|fameu\\p{L}+|brave|superbe|belle|beau|jeune) )?';
const MORE = String.raw`(?<more>(?: (?:de|à|sur|dans|avec|pour) (?:la |le |les |l'|notre |son |sa )?[\p{L}'-]+| (?!(?:qui|que|dont|et|ou|est|dit|où|une?|les?|la|son|sa|ses|notre|a) |d'une?)[\p{L}'-]+){0,4}?)`;
const NAME = String.raw`\p{Lu}[\p{L}'-]+`;
const NAMES = `(?:[«"] ?)?(?<names>(?:(?:Monsieur|Madame) )?${NAME}(?:(?:, | et | ou )(?:l[ae] \\p{Ll}+ |l'\\p{Ll}+ |l[ae]s \\p{Ll}+ )?${NAME}){0,5})(?: ?[»"])?`;
const PATTERNS = [
  // « le baudet du foyer s'appelle Gaston », « un bouc (nommé Victor) »
  `(?<![\\p{L}'])(?i:${DET})(?:\\s|(?<='))${SIZE}${NOUN}${MORE},? \\(?(?i:qui )?(?i:s'appel\\p{L}+|se nomm\\p{L}+|répond\\p{L}* aux? (?:doux )?noms? d[e']|port\\p{L}+ le (?:joli |doux )?nom d[e']|du nom d[e']|nommée?s?|baptisée?s?|rebaptisée?s?|surnommée?s?|appelée?s?|prénommée?s?|a reçu le nom d[e']) ?${NAMES}`,
  // « appeler la chaudière Simone et l'imprimante Bernard »
  `(?i:appel\\p{L}+|baptis\\p{L}+|nomm\\p{L}+|surnomm\\p{L}+) (?i:l[ae]s? |l'|nos |notre |leurs? |cet |cette |ce )${SIZE}${NOUN}(?<more>)? ${NAMES}`,
  // « Jacinthe et Hortense : ainsi s'appellent les serres »
  `(?<!\\p{L})${NAMES} ?[:,;–-]? ?(?i:ainsi|c'est ainsi que) (?i:s'appel\\p{L}+|se nomm\\p{L}+|on (?:a )?(?:appel|baptis|nomm)\\p{L}+) (?i:${DET})(?:\\s|(?<='))${SIZE}${NOUN}(?<more>)`,
].map((source) => anyCase(source, 'gu'));
/** « Jade et Ambre sont les deux salles », « Capucine est le nom de l'arbre », « Marine = armoire bleue » */
const IS_A_THING = anyCase(
  String.raw`(?<!\p{L})${NAMES}(?:,? (?i:c'est|est|sont|était|étaient) (?i:aussi )?(?i:les? |la |l'|une? |nos |notre |des )| ?= ?(?i:les? |la |l'|une? )?| ?: (?=(?:deux|trois|quatre|cinq) ))(?i:noms? (?:de la |de l'|du |des |d'une? |de nos |de notre ))?(?i:deux |trois |quatre |cinq )?${SIZE}${NOUN}(?! d[e'] ?\p{Lu})`,
  'gu',
);
/** « Thérèse, la photocopieuse du premier », « Rosa et Simone, nos deux minibus » */
const APPOSED = anyCase(
  String.raw`(?<!\p{L}|\p{L}, |(?i:de|pour|avec|sans|chez|à|par|que|selon|comme) |d')${NAMES}, (?:(?:(?:les |nos |ces )?(?:deux|trois|quatre|cinq) )|(?:la|le|notre) |l')${SIZE}${NOUN}(?:,| (?:du|de|des|à|au|en|qui) [^,.;]{2,40},)`,
  'gu',
);
/** « La Marie-Josèphe, chalutier de 1962 » */
const BARE =
  /(?<!\p{L}|(?:M\.|Mme|Mlle|Dr|Me) )(?<names>\p{Lu}[\p{L}'-]+), (?<noun>\p{Ll}[\p{L}-]+)(?=,| d[eu] )/gu;
const BESIDE =
  /\p{L}, (?:la|le|l'|les|nos|notre|ces|deux|trois|quatre|cinq|\p{Ll}+(?:,| d[eu] ))/gu;
const IS = /\p{L},? (?:c'est|est|sont|était|étaient|=|:) \p{Ll}/gu;
/** « Marguerite et Capucine ont été repeintes » */
const MENDED =
  /(?<!\p{L})(?<names>\p{Lu}[\p{L}'-]+(?:(?:, | et )\p{Lu}[\p{L}'-]+){0,5}) (?:(?:a|ont|avait|avaient|aura|auront) été|est|sont|était|étaient)(?: \p{L}+ment| tous| toutes| déjà)? (?:repeinte?s?|mise?s? à l'eau|tondue?s?|(?:rénov|répar|vidang|désherb|restaur|raval|amarr|taill|arros|agrandi|désinfect|meubl|raccord|câbl|dépann|remplac|rempot|carrel|isol)ée?s?)(?!\p{L})/gu;

const ANCHOR =
  /s'appel|se nomm|répond\p{L}* aux? (?:doux )?nom|nom d|nommée?s? |baptis|surnomm|appel\p{L}+ |prénomm/giu;

/** « Lila la luciole » */
const CALLED_BEAST =
  /(?<!\p{L})(?<names>\p{Lu}[\p{L}'-]+),? (?:la |le |l')(?<noun>\p{Ll}[\p{L}-]+)/gu;
const isOfTales = (noun: string) => isBeast(noun) || FIGURES.test(noun);
const FIGURES =
  /^(?:clown|fee|sorciere?|ogre|ogresse|pirate|princesse|prince|poupee|marionnette|dragon|lutin|geante?|robot|magicien(?:ne)?|extraterrestre|fantome|monstre|chevalier|bricoleur|exploratrice|eponge)$/;
const NEAR = 130;

/** Names and nouns that a text sets beside each other, by pattern, and what the noun must be. */
const BESIDE_NOUN: readonly (readonly [
  (plain: string) => Groups[],
  (groups: Groups) => boolean,
])[] = [
  [(plain) => near(plain, ANCHOR, PATTERNS), ({ noun = '', more }) => isThing(noun, more)],
  [(plain) => near(plain, IS, [IS_A_THING]), ({ noun = '' }) => isBearer(noun)],
  [(plain) => near(plain, BESIDE, [APPOSED]), ({ noun = '' }) => isBearer(noun)],
  [(plain) => groupsOf(plain, BARE), ({ noun = '' }) => isOwned(noun)],
  [(plain) => groupsOf(plain, CALLED_BEAST), ({ noun = '' }) => isOfTales(fold(noun))],
  [(plain) => groupsOf(plain, MENDED), () => true],
];

/** The names that a text gives to what is no person. */
export function* namesOfThings(plain: string): Generator<string> {
  for (const [found, isIt] of BESIDE_NOUN)
    for (const groups of found(plain)) if (isIt(groups)) yield groups.names ?? '';
}

type Groups = Readonly<Record<string, string | undefined>>;
const groupsOf = (text: string, pattern: RegExp): Groups[] =>
  Array.from(text.matchAll(pattern), ({ groups = {} }) => groups);
const near = (plain: string, anchor: RegExp, patterns: readonly RegExp[]): Groups[] =>
  [...passagesAround(plain, anchor, NEAR)].flatMap(({ text }) =>
    patterns.flatMap((pattern) => groupsOf(text, pattern)),
  );
