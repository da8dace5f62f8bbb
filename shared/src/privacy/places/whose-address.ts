import type { Span } from '../finding.js';
import { PERSON_NOUN } from '../names/person-noun.js';
import { lastOf } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

/** Said of a place, it is not to be known. */
const HIDDEN =
  /confidentiel|ne pas diffuser|(?:lieu|gite|maison|appartement|adresse) de repli|pli ferme|doi(?:t|vent) figurer (?:ni|nulle|sur aucun|dans aucun)|n'est connue? que|connue? des seule?s|femmes victimes|pas (?:ete )?(?:communiquee?|diffusee?|divulguee?|publiee?|connue?)|discre(?:t|te)\b|sans (?:plaque|enseigne|panneau|signaletique|indication|nom sur)|(?:ni|aucune?|pas d[e']) ?(?:plaque|enseigne|panneau|nom|boite aux lettres)|rien (?:ne |n')\w+|ne (?:doit|doivent) (?:pas|jamais|en aucun)|(?:n'apparait|ne figure|n'est indiquee?) (?:nulle|sur aucun|dans aucun|pas)|ne (?:la|le|les|l') ?(?:trouvent?|retrouvent?|localisent?|connai\w+|sache\w*)|(?:pas|jamais|non) (?:etre )?(?:localisee?|identifiable|identifiee?|reperable|reperee?|visible|referencee?|revelee?|connaitre)|a l'abri des regards|anonyme\b(?! et gratuit)|insoupconn|tue?e? aux|adresse protegee|eloignement|ordonnance de protection|proxenet|prostitution|traite\b|conjoints? violents?|mise a l'abri|mises? a l'abri|tenue? secre|\bsecrete?s?\b|menacees?|violences? conjugales|victimes? de|refuge|hebergement d'urgence|foyer d'urgence|accueil d'urgence|cache\b|protegee?s? par/;
const HOME =
  /\b(?:domicile|domiciliee?s?|habit\w+|chez|vad|visites? a domicile|logement|loge\w*|hebergee?s?|appartement|maison (?:de la|du) (?:mere|pere|famille|grand)|assistante? familiale?|famille d'accueil|vit|vivent|vivait|vivaient|reside\w*|demeurant|dort|dorment|mon|ma|sa|son|leur|mere|pere|maman|papa|parents(?!-)|tante|oncle|grand-mere|grand-pere|mamie|(?<!(?:enfance|info|parents?|planning|jeunesse|caisse)[ -](?:et )?)famille|tuteur|tutelle|courriers?|sonner|m|mme|mlle|monsieur|madame|locataire|ass ?mat|ass ?fam|belle-?soeur|beau-?frere|soeur|frere|tata|tonton|cousine?|voisine?|studio|pavillon|jeune|lui|elle)\b/g;
const INSTITUTION =
  /\b(?:etablissement|(?:cite|maison|foyer|centre) (?:departemental\w* )?de l'enfance|ferme pedagogique|centre equestre|camp|sejour|colonie|base nautique|orphelinat|institution|occupons|s'arrete|arret|bus|navette|covoiturage|dons|nous avons (?:quitte|demenage|loue|rejoint|installe)|nous (?:accueillons|recevons|sommes|travaillons|intervenons|avons (?:ouvert|emmenage))|(?:notre|nos) (?:adresse|local|locaux|equipe|porte|portes)|siege|tribunal|pmi|mds|ccas|mediatheque|bibliotheque|maison (?:des|de l'|de quartier|du departement|de justice)|hotel du departement|conseil (?:departemental|regional)|prefecture|mairie|gip|espace|centre|federation|association|fondation|caf|cmp|cmpp|hopital|clinique|chu|ecole|college|lycee|(?<!(?:elle|il|on|je|qui) )creche|salle|gymnase|permanence|udaf|antenne|service|bureaux?|local|locaux|foyer|mecs|ime|itep|dispositif|structure|observatoire|rendez-vous|reunion|accueil de jour|direction|crip|mission locale|commissariat|gendarmerie|universite|theatre|musee|cinema|amphitheatre|auberge|formation|colloque|exposition|stage|boutique|ressourcerie|cafe|restaurant|adresse postale|inscriptions?|ecrire|courrier a l'attention|secretariat|point d'acces|plateforme|unite|pole|departement|atelier|maison d'enfants|pouponniere|ludotheque|\w+theque|centre-ville|brocante|vestiaire|epicerie|kiosque|guichet|halle|piscine|stade|jardin|eglise|temple|mosquee|paroisse|office|agence|comptoir|recyclerie|friperie|garage|pharmacie|cabinet|laboratoire|institut|irts|campus|faculte|internat|lieux? d'accueil|lieux? de (?:vie|rencontre)|espace rencontre|lieu neutre|point (?:rencontre|ecoute|info)|relais (?:petite|enfance|parents)|caserne|gare|halte|(?<!d'|l')accueil(?! (?:durable|familial|sequentiel|relais))|ouvert|ouverture|exposition|conference|colloque|spectacle|forum|fete|journee|projection|concert|vernissage|retrouve|retrouvons|rendez-vous|rdv|depot|editeur|imprimeur|libraire|librairie|cite administrative|fjt|chrs|csapa|laep|savs|ddets|dreets|drees|dpjj|pjj|stemo)\b/g;

/** Whether a place is a home or one that is to stay unknown; doubt says that it is. */
export function isHome(reading: Reading, span: Span): boolean {
  const { before, after } = reading.around(span, 200);
  if (isHidden(reading, span) || WITH_KIN.test(after) || SAID_OF_ONE.test(before)) return true;
  if (LODGED.test(after)) return false;
  const institution = lastOf(before, INSTITUTION);
  const home = lastOf(before, HOME);
  if (institution >= 0 || home >= 0) return home > institution;
  return !PUBLIC_AFTER.test(after);
}
/** Whether a place is told as one that is not to be known. */
function isHidden(reading: Reading, span: Span): boolean {
  const { before, after } = reading.around(span, 200);
  return HIDDEN.test(before) || HIDDEN.test(after);
}
/** « Nouvelle adresse de la jeune majeure : » */
const SAID_OF_ONE = new RegExp(
  String.raw`\b(?:adresse|domicile|logement)(?: \w+)? (?:de la |du |de l'|de (?:son|sa|leur|ma|mon|notre) |d'une? )(?:\w+ )?${PERSON_NOUN}\b[^.;]{0,80}$`,
);
/** « , chez la tante » */
const WITH_KIN =
  /^[^.;]{0,25}\b(?:chez (?:elle|lui|eux|moi|nous|papa|maman|(?:la|le|les|l'|sa|son|ses|ma|mon|leurs?) ?(?:\w+ )?(?:mere|pere|parents|tante|oncle|soeur|frere|grand|mamie|papi|cousine?|voisine?|marraine|parrain|ami|copine?|famille d'accueil|assistante familiale))|famille d'accueil\b|(?:l'|son |sa |notre |une )assistante familiale\b)/;
/** Whether folded words say that a place is not to be told. */
export const isSecret = (folded: string): boolean => SECRET.test(folded);
/** Whether those of its sentence do. */
export function isSecretHere(reading: Reading, span: Span): boolean {
  const { before, after } = reading.around(span, 120);
  return isSecret(before) || isSecret(after);
}
const SECRET =
  /confidentiel|ne pas diffuser|secre(?:t|te)s?\b|protegee?s?\b|de repli|pli ferme|ne doi(?:t|vent) (?:pas|jamais|figurer|en aucun)|pas (?:ete )?(?:communiquee?|diffusee?|divulguee?|publiee?)|n'est connue? que|mise a l'abri|maison refuge|sans plaque/;
/** Whether something beside a place says that somebody lives there. */
export function isSomebodysHome(reading: Reading, span: Span): boolean {
  const { before, after } = reading.around(span, 200);
  return (before.match(HOME) !== null || AT_HOME.test(after)) && isHome(reading, span);
}
const AT_HOME =
  /^[^.;]{0,20}(?:habite|vit\b|vivent|loge|reside|demeure|chez elle|chez lui|domicile)/;
/** « , dans les locaux de la mairie », « , au siège de l'association », « , à la maison des associations ». */
const LODGED =
  /^ ?: (?:la |le |les |l'|nos |notre )?(?:salle|service|locaux|bureaux?|atelier|permanence|accueil|siege)\b|^ ?\((?:le |nos |notre )?(?:siege|accueil|bureaux?|locaux|secretariat|standard)|^[^.;]{0,40}?,? (?:n'est plus (?:notre|l'adresse du)|pour (?:des|de|nos|les) (?:\w+ )?(?:locaux|bureaux)|(?:dans|en) (?:les|ses|nos|leurs|des) (?:locaux|bureaux)|(?:au|le) siege|au sein (?:de la|du|des|de l')|siege (?:de|du)|dans l'enceinte|dans (?:les batiments|la salle)|(?:a la|au|a l') ?(?:maison (?:des|de la|de quartier|pour|du)|mairie|centre|tribunal|mediatheque|bibliotheque|college|lycee|ecole|foyer rural|cinema|theatre|local|salle|espace|siege|rez-de-chaussee de la mairie)|salle )/;
const PUBLIC_AFTER =
  /cedex|\bcs \d|\bbp \d|ouvert|horaires|du lundi|(?<!d')accueil\b|permanence|sur rendez-vous|standard/;
