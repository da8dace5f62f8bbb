import { fold } from '../text/fold.js';
import { isCommune, isGivenName, isSurname, isWord, setOf } from '../text/known-words.js';

const FUNCTION =
  /contact|accueil|secretariat|direction|info|service|equipe|cellule|aemo|aed\b|ase\b|mecs|crip|pmi|mds|mdph|mda|mna|conseil|maison|foyer|asso|centre|espace|pole|antenne|bureau|observatoire|dispositif|projet|pratiques?|newsletter|lettre|communication|presse|recrutement|rh\b|compta|administration|gestion|formation|webmaster|dpo|rgpd|support|aide|ecole|college|lycee|creche|famille|parent|enfan|jeune|ados?\b|social|educ|protection|solidarite|departement|mairie|ville|hotel|standard|permanence|urgence|astreinte|coordination|reseau|ligue|club|comite|federation|fondation|inscription|reservation|candidature|evenement|colloque|etudes?|recherche|documentation|signalement|noreply|no-reply|ne-pas-repondre|postmaster|commande|facture|plateforme|relais|visite|placement|adoption|inspirante|prevention|mediation|mission|unite|siege|residence/;
const PERSONAL_PROVIDER =
  /gmail|hotmail|outlook|live\.|yahoo|orange\.fr|wanadoo|free\.fr|laposte|sfr\.|icloud|proton|messagerie|msn|aol|gmx|neuf\.fr|numericable|bbox/;
const PLACE = setOf('saint sainte st ste notre-dame nd les le la l des du');

/** Whether a mail box is a service's by its name: what names nobody may be published. */
export function isFunctionalBox(local: string, domain: string): boolean {
  const name = fold(local);
  const parts = name.split(/[._+\d%-]+/).filter(Boolean);
  const [first = ''] = parts;
  if (parts.length === 0 || PLACE.has(first)) return true;
  if (isInitialed(parts)) return false;
  if (FUNCTION.test(name)) return !namesSomebody(parts);
  if (fold(domain).includes(name) && !isGivenName(name)) return true;
  if (parts.some((part) => isGivenName(part) && !isWord(part))) return false;
  if (parts.some((part) => part.length === 1) && parts.length > 1) return false;
  if (PERSONAL_PROVIDER.test(domain)) return false;
  return parts.every((part) => part.length <= 4 || isKnown(part));
}

const isKnown = (part: string) =>
  (isWord(part) && !isGivenName(part)) ||
  isCommune(part) ||
  (/^(?:les?|la|du|des)(?=\w{4})/.test(part) && isWord(part.replace(/^(?:les?|la|du|des)/, '')));

/** « a.villeneuve » */
const isInitialed = (parts: readonly string[]) =>
  parts.length === 2 &&
  parts.some((part) => part.length === 1) &&
  parts.some((part) => part.length > 3 && !isWord(part));

const isUnknown = (part: string) => part.length > 3 && !FUNCTION.test(part) && !isWord(part);

/** « secretariat.aemo » names nobody, « sophie.martin.ase » does. */
function namesSomebody(parts: readonly string[]): boolean {
  if (parts.some((part) => part.length === 1) && parts.some(isUnknown)) return true;
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
