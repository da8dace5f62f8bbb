import { anyCase } from '../text/any-case.js';
import { fold } from '../text/fold.js';
import { isListedWord, setOf } from '../text/known-words.js';
import { passagesAround } from '../text/matches.js';
import { isBeast } from './animal.js';
import { PERSON_NOUN } from './person-noun.js';
import { NAMED_AFTER } from './vocabulary.js';

/** Nouns of people that no function or tie is, and adjectives that stand for one. */
const ONE_OF_THEM =
  "nouve(?:au|lle)s?|premi(?:er|ere)s?|derni(?:er|ere)s?|second[es]*|\\w+iemes?|autres?|seule?s?|grande?s?|plus|moins|moyen(?:ne)?s?|vieux|vieille|filles?|garcons?|jumelle|personnes?|gens|pensionnaires?|residente?s?|individus?|sujets?|usagers?|habitante?s?|arrivante?s?|interessee?s?|concernee?s?|protagonistes?|couples?|familles?|parents|fratries?|tribus?|clans?|bambins?|mioches?|momes?|gars|meufs?|mecs?|types?|copains?|potes?|chefs?|bonhomme|pitchoune?s?|loulous?|puce|choupinou|bout|tout-petit|poupon|nouveau-nee?s?|premature\\w*|rescapee?s?|exilee?s?|refugiee?s?|orpheline?s?|pupilles?|blonde?s?|brune?s?|rousse?s?|absente?s?|malades?|blessee?s?|defunte?s?|disparue?s?|certain[es]*|aucune?|chacune?|quelqu'une?|loul?oute?|roi|reine|meilleure?s?";
const PEOPLE = new RegExp(
  `^(?:${PERSON_NOUN}s?|${ONE_OF_THEM}|[\\w-]+(?:euses?|rices?|iennes?|istes?|logues?|iatres?|ieres?))$`,
);
/** Of nouns that end as those of people do. */
const MACHINES =
  /^(?:imprimante|photocopieuse|tondeuse|cafetiere|chaudiere|riviere|theiere|soupiere|criniere|piste|liste|matrice|debroussailleuse|tronconneuse|agrafeuse|perceuse|essoreuse|moissonneuse|cuisiniere|bouilloire|gouttiere|voliere|poussiere|taniere|chienne|calculatrice|trottineuse|bétonniere|betonniere|perforatrice|plastifieuse|gaufriere|lumiere|matiere|maniere|frontiere|visionneuse|balancoire|berline|citerne|jardiniere|tortue|fondatrice)$/;

/** « le baudet du service »: a noun that stands for no one, and nobody among the words that follow it. */
export const isThing = (noun: string, more = ''): boolean => {
  const folded = fold(noun);
  if (fold(more).split(/[ ']/).some((word) => PEOPLE.test(word))) return false;
  if (MACHINES.test(folded)) return true;
  return !PEOPLE.test(folded) && (isListedWord(folded) || isListedWord(folded.replace(/s$/, '')));
};

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
  String.raw`(?<!\p{L})${NAMES}(?:,? (?i:c'est|est|sont|était|étaient)| ?=) ?(?i:aussi )?(?i:les? |la |l'|une? |nos |notre |des )?(?i:noms? (?:de la |de l'|du |des |d'une? |de nos |de notre ))?(?i:deux |trois |quatre |cinq )?${SIZE}${NOUN}(?! d[e'] ?\p{Lu})`,
  'gu',
);
/** « Thérèse, la photocopieuse du premier », « Rosa et Simone, nos deux minibus » */
const APPOSED = anyCase(
  String.raw`(?<!\p{L}|\p{L}, |(?:de|pour|avec|sans|chez|à|par|que) |d')${NAMES}, (?:(?:(?:les |nos |ces )?(?:deux|trois|quatre|cinq) )|(?:la|le|notre) |l')${SIZE}${NOUN}(?:,| (?:du|de|des|à|au|en|qui) [^,.;]{2,40},)`,
  'gu',
);
const BESIDE = /\p{L}, (?:la|le|l'|les|nos|notre|ces|deux|trois|quatre|cinq)/gu;
const IS = /\p{L},? (?:c'est|est|sont|était|étaient|=) \p{Ll}/gu;
/** « Marguerite et Capucine ont été repeintes » */
const MENDED =
  /(?<!\p{L})(?<names>\p{Lu}[\p{L}'-]+(?:(?:, | et )\p{Lu}[\p{L}'-]+){0,5}) (?:(?:a|ont|avait|avaient|aura|auront) été|est|sont|était|étaient)(?: \p{L}+ment| tous| toutes| déjà)? (?:repeinte?s?|mise?s? à l'eau|tondue?s?|(?:rénov|répar|vidang|désherb|restaur|raval|amarr|taill|arros|agrandi|désinfect|meubl|raccord|câbl|dépann|remplac|rempot|carrel|isol)ée?s?)(?!\p{L})/gu;

const ANCHOR =
  /s'appel|se nomm|répond\p{L}* aux? (?:doux )?nom|nom d|nommée?s? |baptis|surnomm|appel\p{L}+ |prénomm/giu;

/** What often has a name: an animal, a room, a vehicle, a tool. */
const isBearer = (noun: string): boolean => {
  const folded = fold(noun);
  const one = folded.replace(/[sx]$/, '');
  return isBeast(folded) || [folded, one].some((form) => NAMED_AFTER.has(form) || GEAR.has(form) || MACHINES.test(form));
};
const GEAR = setOf(
  'vehicule fourgon camionnette chaudiere dispositif atelier ours ourson doudou fleur couleur armoire casier table valise olivier arbre plante jeux pommier cerisier barque canoe velo trottinette tondeuse four frigo friteuse machine serveur ordinateur baleine planete etoile comete satellite fusee volcan ile riviere colline variete pomme rose outil logiciel creperie pizzeria boutique boulangerie',
);

/** The names that a text gives to what is no person. */
export function* namesOfThings(plain: string): Generator<string> {
  for (const { text } of passagesAround(plain, ANCHOR, 130))
    for (const pattern of PATTERNS)
      for (const { groups } of text.matchAll(pattern))
        if (isThing(groups?.noun ?? '', groups?.more ?? '')) yield groups?.names ?? '';
  for (const { text } of passagesAround(plain, IS, 130))
    for (const { groups } of text.matchAll(IS_A_THING))
      if (isBearer(groups?.noun ?? '')) yield groups?.names ?? '';
  for (const { text } of passagesAround(plain, BESIDE, 130))
    for (const { groups } of text.matchAll(APPOSED))
      if (isBearer(groups?.noun ?? '')) yield groups?.names ?? '';
  for (const { groups } of plain.matchAll(MENDED)) yield groups?.names ?? '';
}
