import {
  isArea,
  isCommune,
  isGivenName,
  isListedWord,
  isSurname,
  isWord,
} from '../text/known-words.js';

const LINKS = 'sur|sous|en|les|lez|le|la|de|du|des|aux|au|d|l|et|pres';
// « Villers-sous-Bois », « Cormes-la-Vigne », « Saint-Maurin »: how the official names of communes are made.
const LINKED = new RegExp(`^[a-z']{2,}-(?:[a-z']+-)*(?:${LINKS})(?:-|')[a-z]`);
const STEM =
  /^(?:saint|sainte|st|ste|menil|mesnil|villers|villiers|villar|villard|villa|ville|villeneuve|val|vaux|vallee|mont|monts|mas|pont|port|bourg|chateau|chatel|castel|champ|champs|roche|roches|puy|pech|bois|chapelle|grand|grande|haut|haute|hauts|bas|basse|vieux|vieille|neuve|neuf|beau|belle|bel|font|fontaine|croix|ferriere|ferrieres|plou\w*|ploue\w*|lan\w+|ker\w*|tre\w*|guer\w*|loc\w*|grand|petit|petite|mare|riviere|anse|trois|morne|case|basse|terre|ilet|sainte|fort|nogent|marcilly|aubigny|clermont|lamotte|moutier|moutiers|dom|aigue|aigues|cap|col|lac|combe|serre|pierre|rocher|rocroi)-[a-z]/;
const TAIL =
  /-(?:le-grand|le-petit|le-haut|le-bas|les-bains|bas|haut|hautes?|basses?|nord|sud|ville|bourg|village|plage|chateau|eglise|vieux|neuf|neuve|les-mines|les-pins|les-bois|la-foret|la-ville)$/;
// Endings and beginnings of the names of villages, by region: -court, -ac, -heim; Ker-, Plou-, Tré-.
const ENDS =
  /^[a-z]{2,}(?:court|ville|villers?|villiers|willer|wihr|heim|bourg|dorf|ignac|gnac|zac|illac|sac|rac|iac|ignan|argues|ieres|euil|euilles|igny|agny|egny|ogny|ancy|incy|ency|elles|iguieres|anges?|engo|etxe|azan|osque|asque|oules|ailles|anches|bosc|fleur|tot|bec|becq|mont|val|vaux|fontaine|champ|combe|puy|pont)$/;
const BEGINS = /^(?:ker|plou|plo|pleu|plu|lan|tre|guer|loc|coat|rosp|poul|lam|goul)[a-z]{4,}$/;

/** How sure the shape of an unknown word makes it a commune's: alone where a place stands, or wherever it stands. */
export type Toponym = 'none' | 'alone' | 'sure';

/** Small communes, hamlets and misspelt ones are in no list: their names are made as the others are. */
export function toponymOf(folded: string): Toponym {
  if (folded.length < 6 || isListedWord(folded) || isArea(folded) || isCommune(folded))
    return 'none';
  if (LINKED.test(folded) || TAIL.test(folded)) return 'sure';
  if (isGivenName(folded)) return 'none';
  if (STEM.test(folded)) return 'alone';
  if (isWord(folded)) return 'none';
  return !isSurname(folded) && (ENDS.test(folded) || BEGINS.test(folded)) ? 'alone' : 'none';
}
