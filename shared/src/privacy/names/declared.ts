import type { Span } from '../finding.js';
import { anyCase } from '../text/any-case.js';
import { fold } from '../text/fold.js';
import { passagesAround } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { CIVILITIES } from './vocabulary.js';

const BEAST =
  'chien(?:ne)?s?|chats?|chattes?|poneys?|ponettes?|ânes?|ânesses?|chevaux|cheval|juments?|lapine?s?|poules?|coqs?|chèvres?|brebis|moutons?|cochons?|tortues?|poissons?|perruches?|hamsters?|furets?|vaches?|oies?|canards?|labradors?|hérissons?';
const GEAR =
  'minibus|bus|camions?|camionnettes?|voitures?|véhicules?|fourgons?|bateaux?|voiliers?|chambres?|salles?|groupes?|maisons?|unités?|pavillons?|chalets?|villas?|appartements?|studios?|chaudières?|imprimantes?|photocopieuses?|robots?|tablettes?|logiciels?|applications?|dispositifs?|ateliers?|projets?|outils?|jeux?|arbres?|plantes?|oliviers?|ours(?:on)?|peluches?|poupées?|marionnettes?|mascottes?|doudous? du (?:service|foyer)|statues?|cyclones?|tempêtes?|personnages?|héros|héroïnes?|fleurs?|couleurs?|armoires?|casiers?|tables?|kits?|malles?|mallettes?|valises?';
const NAME = String.raw`\p{Lu}[\p{L}'-]+`;
const NAMES = `(?:[«"] ?)?(?<names>(?:(?:Monsieur|Madame) )?${NAME}(?:(?:, | et | ou )(?:l[ae] \\p{Ll}+ |l'\\p{Ll}+ |l[ae]s \\p{Ll}+ )?${NAME}){0,4})(?: ?[»"])?`;
const NOUN = `(?i:${BEAST}|${GEAR})(?!\\p{L})`;
const PATTERNS = [
  // « un poney qui répond au nom de Victor », « notre minibus s'appelle Gaston »
  `(?<!\\p{L})${NOUN}(?: (?!de |d'|d[ue]s? )[\\p{L}'-]+| d[ue] (?:service|foyer|la maison|groupe|quartier)){0,3}? (?i:qui )?(?i:s'appell\\p{L}+|se nomm\\p{L}+|répond\\p{L}* aux? noms? d[e']|du nom d[e']|nommée?s?|baptisée?s?|surnommée?s?|appelée?s?|prénommée?s?) ?${NAMES}`,
  // « appeler la chaudière Simone et l'imprimante Bernard »
  `(?i:appel\\p{L}+|baptis\\p{L}+|nomm\\p{L}+|surnomm\\p{L}+) (?i:l[ae]s? |l'|nos |notre |leurs? )${NOUN} ${NAMES}`,
  // « Jade et Ambre sont les deux salles », « Capucine est le nom de l'arbre », « Marine = armoire bleue »
  `(?<!\\p{L})${NAMES}(?:,? (?i:c'est|est|sont|était|étaient)| ?=) ?(?i:aussi )?(?i:les? |la |l'|une? |nos |notre |des )?(?i:noms? (?:de la |de l'|du |des |d'une? |de nos |de notre ))?(?i:deux |trois |quatre )?${NOUN}(?! d[e'] ?\\p{Lu})`,
  // « Camille et Claude sont des prénoms mixtes »
  `(?<!\\p{L})${NAMES} (?:sont|étaient) (?:des|les) (?:pré)?noms (?:mixtes|rares|courants|d'emprunt|inventés|fictifs|épicènes|choisis)`,
  // « Tom et Léa expliquent l'audience ; ce sont des personnages inventés »
  `(?<!\\p{L})${NAMES}(?= [^.\\n]{0,80}(?i:ce sont|sont|est|c'est) (?i:des |les |un |une |la |le |l')(?i:\\p{L}+ )?(?i:personnages?|héros|héroïnes?|marionnettes?|mascottes?|poupées?|avatars?))`,
].map((source) => anyCase(source, 'gu'));
/** Something of what the patterns need stands in the passage. */
const ANCHORS = [
  /s'appell|se nomm|répond\p{L}* aux? nom|du nom d|nommée?s? |baptisée?s? |surnomm|appelée?s? |prénomm/giu,
  /(?:appel|baptis|nomm)\p{L}+ (?:l|nos |notre |leur)/giu,
  /\p{L},? (?:c'est|est|sont|était|étaient|=) (?:aussi )?(?:les? |la |l'|une? |nos |notre |des |nom|deux |trois |quatre |\p{Ll}+ \p{Ll})/gu,
  /(?:pré)?noms (?:mixtes|rares|courants|d'emprunt|inventés|fictifs|épicènes|choisis)/g,
  /personnages?|héros|héroïne|marionnette|mascotte|poupée|avatar/giu,
];
const REACH = 110;
const FAMILIES =
  /jeu des (?:sept |7 )?familles|\bfamilles? (?:tartempion|trucmuche|machin|untel)\b/i;

/** Whether a text says itself of a name that it is a thing's, an animal's or a tale's: then it is nobody's anywhere in it. */
export function declaredIn({ plain }: Reading): (span: Span) => boolean {
  const names = new Set<string>();
  for (const [at, pattern] of PATTERNS.entries())
    for (const { text } of passagesAround(plain, ANCHORS[at] ?? /$/g, REACH))
      for (const { groups } of text.matchAll(pattern))
        for (const name of groups?.names?.match(/\p{Lu}[\p{L}'-]+/gu) ?? []) names.add(fold(name));
  const families = FAMILIES.test(plain);
  if (names.size === 0 && !families) return () => false;
  return ({ kind, start, end }) => {
    if (kind !== 'person' && kind !== 'firstname') return false;
    const words = fold(plain.slice(start, end)).split(/[ .]+/);
    const [last = ''] = words.filter((word) => !CIVILITIES.has(word)).slice(-1);
    const alone = words.filter((word) => !CIVILITIES.has(word)).length === 1;
    if (families && alone && /familles? $/i.test(plain.slice(Math.max(0, start - 9), start)))
      return true;
    return alone && names.has(last);
  };
}
