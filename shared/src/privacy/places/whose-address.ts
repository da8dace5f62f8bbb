import type { Span } from '../finding.js';
import { lastOf } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

/** Said of a place, it is not to be known. */
const HIDDEN =
  /confidentiel|ne pas diffuser|pas (?:ete )?(?:communiquee?|diffusee?|divulguee?|publiee?|connue?)|discre(?:t|te)\b|sans plaque|mise a l'abri|mises? a l'abri|tenue? secre|\bsecrete?s?\b|menacees?|violences? conjugales|victimes? de|refuge|hebergement d'urgence|foyer d'urgence|accueil d'urgence|cache\b|protegee?s? par/;
const HOME =
  /\b(?:domicile|domiciliee?s?|habit\w+|chez|vad|visites? a domicile|logement|loge\w*|hebergee?s?|appartement|maison (?:de la|du) (?:mere|pere|famille|grand)|assistante? familiale?|famille d'accueil|vit|vivent|vivait|vivaient|reside\w*|demeurant|mon|ma|sa|son|leur|mere|pere|maman|papa|parents|tante|oncle|grand-mere|grand-pere|mamie|famille|tuteur|tutelle|courriers?|sonner|m|mme|mlle|monsieur|madame|locataire|studio|pavillon|jeune|lui|elle)\b/g;
const INSTITUTION =
  /\b(?:siege|tribunal|pmi|mds|ccas|mediatheque|bibliotheque|maison (?:des|de l'|de quartier|du departement|de justice)|hotel du departement|conseil (?:departemental|regional)|prefecture|mairie|gip|espace|centre|federation|association|fondation|caf|cmp|cmpp|hopital|clinique|chu|ecole|college|lycee|creche|salle|gymnase|permanence|udaf|antenne|service|bureaux?|local|locaux|foyer|mecs|ime|itep|dispositif|structure|observatoire|rendez-vous|reunion|accueil de jour|direction|crip|mission locale|commissariat|gendarmerie|universite|theatre|musee|cinema|amphitheatre|auberge|formation|colloque|exposition|stage|boutique|ressourcerie|cafe|restaurant|adresse postale|inscriptions?|ecrire|courrier a l'attention|secretariat|point d'acces|plateforme|unite|pole|departement|atelier|maison d'enfants|pouponniere|cite administrative|fjt|chrs|csapa|laep|savs|ddets|dreets|drees|dpjj|pjj|stemo)\b/g;

/** Whether a place is a home or one that is to stay unknown; doubt says that it is. */
export function isHome(reading: Reading, span: Span): boolean {
  const { before, after } = reading.around(span, 200);
  if (HIDDEN.test(before) || HIDDEN.test(after)) return true;
  if (LODGED.test(after)) return false;
  const institution = lastOf(before, INSTITUTION);
  const home = lastOf(before, HOME);
  if (institution >= 0 || home >= 0) return home > institution;
  return !PUBLIC_AFTER.test(after);
}
/** « , dans les locaux de la mairie », « , au siège de l'association ». */
const LODGED =
  /^[^.;]{0,30}?,? (?:(?:dans|en) (?:les|ses|nos|leurs|des) (?:locaux|bureaux)|(?:au|le) siege|au sein (?:de la|du|des|de l')|siege (?:de|du)|dans l'enceinte|dans (?:les batiments|la salle))/;
const PUBLIC_AFTER =
  /cedex|\bcs \d|\bbp \d|ouvert|horaires|du lundi|accueil|permanence|sur rendez-vous|standard/;
