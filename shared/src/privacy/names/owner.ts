import { isListedWord, setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { BELONGINGS, NAMED_AFTER, ROLES } from './vocabulary.js';

const OWNED = setOf(
  `nouvelles ans visite visites absence sac valise photo photos lettre mot mots rire larmes colere voix regard mains pieds lit place prenom age demande reponse question
   refus avis souhait choix besoin besoins peur peurs sante force petits progres rendez-vous traitement inscription admission orientation audience`,
);
const ADJECTIVE =
  /^(?:familiale?|sociale?|maternel(?:le)?|paternel(?:le)?|specialisee?|scolaire|medical|preferee?|referente?)$/;
/** « le mois de Marie », « l'eau de rose » */
const COLOURED =
  /^(?:mois|jour|fete|lueur|couleur|eau|huile|bouquet|fleurs?|tarte|parfum|gout|arbre|bois|blanc|bleu|vert|ligne|port|ville|region|canton|pays|baie|golfe|cap|pointe|fleuve|riviere|lac|dieu|deesse|signe|planete|pseudonyme|surnom|nom|personnage|princesse|prince)$/;

/** « la lettre d'Aurore »: whether the word at `of` is what only somebody has, or is said with its article. */
export function isOwner(tokens: readonly Token[], of: number): boolean {
  const at = ADJECTIVE.test(tokens[of]?.folded ?? '') ? of - 1 : of;
  const [article, owned] = [tokens[at - 1], tokens[at]];
  if (!owned || (owned.capital && !owned.opens) || COLOURED.test(owned.folded)) return false;
  if ([BELONGINGS, OWNED, ROLES].some((set) => set.has(owned.folded))) return true;
  if (NAMED_AFTER.has(owned.folded) || !isListedWord(owned.folded)) return false;
  return /^l'$/i.test(owned.elision) || /^(?:le|la|les|une?)$/.test(article?.folded ?? '');
}
