import { fold } from '../text/fold.js';
import { isCommune, isGivenName, isSurname, isWord, setOf } from '../text/known-words.js';
import { isGlued } from './glued-words.js';

const FUNCTION =
  /(?:^|[._+\d%-])(?:contact|accueil|secretariat|direction|info|service|equipe|cellule|aemo|aed\b|ase\b|mecs|crip|pmi|mds|mdph|mda|mna|conseil|maison|foyer|asso|centre|espace|pole|antenne|bureau|observatoire|dispositif|projet|pratiques?|newsletter|lettre|communication|presse|recrutement|rh\b|compta|administration|gestion|formation|webmaster|dpo|rgpd|support|aide|ecole|college|lycee|creche|famille|parent|enfan|jeune|ados?\b|social|educ|protection|solidarite|departement|mairie|ville|hotel|standard|permanence|urgence|astreinte|coordination|reseau|ligue|club|comite|federation|fondation|inscription|reservation|candidature|evenement|colloque|etudes?|recherche|documentation|signalement|noreply|no-reply|ne-pas-repondre|postmaster|commande|facture|plateforme|relais|visite|placement|adoption|inspirante|prevention|mediation|mission|unite|siege|residence|bonjour|hello|psycho|sante|juridique|qualite|logement|insertion|mineurs?|evaluation|internat|externat|milieu|sauvegarde|udaf|caf\b|ddets|dreets|drees|ars\b|dpjj|pjj|gip|cd\d|sd(?:\d|jes|is)|archives?|courrier|scolarite|vie-?sociale|ressources?|partenariat|commission|greffe|parquet|tribunal|juges?\b|lieu|accompagnement|animation|loisirs?|sejours?|vacances|benevol|parrainage|tiers|assfam|assistants?-?fam|pouponniere|internet|site|bonnes?)/;
/** Where people, not institutions, have their boxes. */
const PERSONAL_PROVIDER =
  /(?:^|[.-])(?:g-?mail|googlemail|hotmail|outlook|live|yahoo|ymail|orange|wanadoo|free|laposte|sfr|icloud|me|mac|proton\w*|pm|tutanota|tuta|messagerie|msn|aol|gmx|neuf|numericable|bbox|bouygues|courriels?|courriers?|mails?|e-?mails?|web-?mails?|inbox|boite\w*|mel|post|posteo|mailo|zoho|fastmail|caramail|voila|club-internet|noos|alice|tele2|perso\w*|netcourrier|mailbox|only|online|moi|chezmoi|zaclys)(?=\.|$)/;
/** Of a private provider's boxes only these are a service's: « asso.lesfeesrelais@… ». */
const COLLECTIVE =
  /^(?:contact|accueil|secretariat|direction|info|infos|service|equipe|asso|association|collectif|mecs|crip|pmi|foyer|creche|ecole|college|lycee|mairie|club|comite|federation|fondation|centre|maison\w*|relais\w*|lieu\w*|recrutement|inscriptions?|reservations?|ludotheque|mediatheque|bibliotheque|ressourcerie|epicerie|compagnie|theatre|adepape)/;
/** « l-envol@… » */
const isElided = ([first, second = '']: readonly string[]) =>
  first === 'l' && /^[aeiouh]/.test(second) && isWord(second);
/** « prenom.nom@… »: how addresses are made, nobody's. */
const TEMPLATE = /^(?:p|n|nom|prenom|prenoms|initiale?|x+|votre|nomprenom|prenomnom)$/;
const PLACE = setOf('saint sainte st ste notre-dame nd les le la des du');

/** Whether a mail box is a service's by its name: what names nobody may be published. */
export function isFunctionalBox(local: string, domain: string): boolean {
  const name = fold(local);
  const parts = name.split(/[._+\d%-]+/).filter(Boolean);
  const [first = ''] = parts;
  const personal = PERSONAL_PROVIDER.test(fold(domain));
  if (
    parts.length === 0 ||
    (PLACE.has(first) && !(personal && parts.slice(1).some(isSurname))) ||
    isElided(parts) ||
    parts.every((part) => TEMPLATE.test(part))
  )
    return true;
  if (isInitialed(parts)) return false;
  if (personal)
    return COLLECTIVE.test(name) && !parts.some((part) => isGivenName(part) && !isWord(part));
  if (FUNCTION.test(name)) return !namesSomebody(parts);
  if (fold(domain).includes(name) && !isGivenName(name)) return true;
  if (parts.some((part) => isGivenName(part) && !isWord(part))) return false;
  if (parts.some((part) => part.length === 1) && parts.length > 1) return false;
  return parts.every((part) => part.length <= 4 || isKnown(part) || isGlued(part));
}

const isKnown = (part: string) =>
  (isWord(part) && !isGivenName(part)) ||
  isCommune(part) ||
  (!isSurname(part) &&
    /^(?:les?|la|du|des)(?=\w{4})/.test(part) &&
    isWord(part.replace(/^(?:les?|la|du|des)/, '')));

/** « a.villeneuve », « jp.moreau », « l.combes-directrice » */
const isInitialed = (parts: readonly string[]) =>
  parts.some((part, at) => isInitialOf(part, parts[at + 1]) || isInitialOf(part, parts[at - 1]));

const isInitialOf = (part: string, other = '') =>
  (part.length === 1 || (part.length === 2 && !isWord(part) && !WHOLE_FUNCTION.test(part))) &&
  other.length > 2 &&
  (part.length === 1 ? !FUNCTION.test(other) : !isWord(other) || isSurname(other)) &&
  !WHOLE_FUNCTION.test(other);
const WHOLE_FUNCTION =
  /^(?:ip|pe|tf|ap|cd|sd|ce|em|ps|rh|si|ase|crip|cmpp|ime|itep|cmp|ulis|mna|aed|pmi|mds|aemo|mecs|mdph|udaf|caf|ddets|contact|accueil|secretariat|direction|service|pole|equipe)$/;
const SOMEONES =
  /^(?:psycholog|direct(?:eur|rice)|educat|chef|medecin|infirm|juge|avocat|assistant|referent|coordinat|mr|mme|maman|papa|monsieur|madame)/;
const isUnknown = (part: string) =>
  part.length > 3 && !isWord(part) && (isSurname(part) || !FUNCTION.test(part));

/** « secretariat.aemo » names nobody, « sophie.martin.ase » does. */
function namesSomebody(parts: readonly string[]): boolean {
  if (parts.some((part) => part.length === 1) && parts.some(isUnknown)) return true;
  // « psychologue.leduc »
  if (
    SOMEONES.test(parts[0] ?? '') &&
    parts.slice(1).some((part) => isUnknown(part) && !isCommune(part))
  )
    return true;
  const given = parts.findIndex(
    (part) => isGivenName(part) && !isWord(part) && !FUNCTION.test(part),
  );
  const other = parts[given + 1];
  return (
    given >= 0 &&
    other !== undefined &&
    (isSurname(other) || !isWord(other)) &&
    !FUNCTION.test(other)
  );
}
