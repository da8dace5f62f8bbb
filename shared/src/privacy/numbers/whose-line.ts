import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { lastOf } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

const SERVICE =
  /\b(?:standard|defenseure?|(?<!d')accueil\b(?! familial)|secretariat|permanence|(?<!cheff?e?s? de |cheff?e?s? du )service|ligne(?! (?:directe|perso|privee))|plateforme|numero (?:vert|unique|d'appel|national)|crip|pmi|mds|mdph|mda|cmp|cmpp|caf|ccas|udaf|ase\b|departement|mairie|association|federation|fondation|maison|foyer|mecs|centre|observatoire|siege|prefecture|tribunal|ecole|college|lycee|hopital|hotel du|conseil departemental|direction|antenne|cellule|point|structure|dispositif|renseignements?|inscriptions?|gip|institut|espace|pole|astreinte|medecine|clinique|chu|commissariat|gendarmerie|mission locale|bibliotheque|mediatheque|contact|exposition|sur demande|visiter|reserv\w+|inscri\w+|rendez-vous|rdv|horaires|infos?|coordonnees|ecoute|sos|cabinet|office|agence|entreprise|fournisseur|musee|theatre|ligne d'\w+|bureau|samu|pompiers|cinema|piscine|hebergement|halte|unite|greffe|parquet|cour d'appel|barreau|ordre des|mairie|sous-prefecture|urgences?)\b/g;
const SOMEBODY =
  /\b(?:(?:ligne|numero|num|no|n.|poste|tel) direct\w*|ligne (?:perso\w*|privee)|passeur|fixe|maison de (?:la|sa|ma)|m|mr|mme|mlle|monsieur|madame|mon|ma|mes|sa|son|ses|leur|papa|maman|mere|pere|parents?(?!')|tante|oncle|grand|mamie|papi|soeur|frere|voisine?|marraine|parrain|jeune|adolescente?|fille|garcon|assistante? familiale?|familiale|famille|educat\w+|psychologue|referente?|directrice|directeur|chef\w*|laisse|conjointe?|concubin|compagn(?:on|e)|mari|cousine?|tata|tonton|papy|mamy|nounou|gardienne|proprietaire|bailleur|adjointe?|assistante sociale|puericultrice|orthophoniste|pediatre|infirmiere?|coordinat\w+|responsable de|perso\w*|domicile|portable|mobile|prive|elle|lui|demander|joindre|chez|rappeler|whatsapp|beau|belle|ami|copine?|tuteur|tutrice|curateur|benevole|medecin|avocate?|veilleu\w+|stagiaire)\b/g;
const PRIVATE_AFTER =
  /^[\s,=:]*[([-]?\s?(?:(?:c'est|c|est|soit|=) )?(?:le |la |son |sa |leur |mon |numero )?(?:domicile|perso|prive|mobile|portable|chez (?:elle|lui|eux|moi)|fixe|confidentiel|liste rouge)/;
const PUBLIC_AFTER =
  /^[\s,]*[([-]?\s?(?:standard|accueil|secretariat|repondeur|ligne|numero|appel (?:gratuit|non surtaxe)|non surtaxe|gratuit|aux heures|du lundi|heures)/;

/** Whether a line is a service's: the nearer of what is told about it decides; a fixed line about which nothing is told is a service's. */
export function belongsToService(reading: Reading, span: Span): boolean {
  const { before, after } = reading.around(span);
  if (PRIVATE_AFTER.test(after)) return false;
  if (PUBLIC_AFTER.test(after)) return true;
  if (DIRECT.test(before)) return false;
  const service = lastOf(before, SERVICE);
  const somebody = lastOf(before, SOMEBODY);
  if (service >= 0 || somebody >= 0) return service > somebody;
  if (PRIVATE_WORD.test(after)) return false;
  return lastOf(after.slice(0, 90), SERVICE) >= 0 || isInServicesPart(reading, span);
}

/** Of a line about which its sentence tells nothing the lines before may: « Accueil\n05 …\n05 … ». */
function isInServicesPart({ plain }: Reading, { start }: Span): boolean {
  const before = fold(plain.slice(Math.max(0, start - 400), start));
  return lastOf(before, SERVICE) > lastOf(before, SOMEBODY);
}
const DIRECT =
  /\b(?:ligne|numero|num|tel|telephone|poste) (?:directe?|perso\w*|privee?)\b(?! (?:du|de la|de l'|des) ?(?:secretariat|standard|accueil|service|pole|cellule))[^.;]{0,70}$/;
const PRIVATE_WORD = /\b(?:mere|pere|maman|papa|tante|oncle|voisine?|mamie|papi|perso\w*)\b/;
