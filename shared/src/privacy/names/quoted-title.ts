import { fold } from '../text/fold.js';
import { isListedWord } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { PERSON_NOUN } from './person-noun.js';
import { CIVILITIES, PARTICLES, ROLES, TIES } from './vocabulary.js';

const LONGEST_TITLE = 60;

/** « La Maison de Léa », « Matilda »: between quotation marks, capitals and small words only. */
export function isQuotedTitle({ plain, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const from = Math.max(0, token.start - LONGEST_TITLE);
  const ahead = plain.slice(from, token.start);
  const opened = from + Math.max(ahead.lastIndexOf('«'), ahead.lastIndexOf('“'));
  const closed = plain.slice(token.end, token.end + LONGEST_TITLE).search(/[»”]/);
  if (opened < from || closed < 0 || token.end + closed - opened > LONGEST_TITLE) return false;
  if (/[»”]/.test(plain.slice(opened, token.start))) return false;
  const near = tokens.slice(Math.max(0, at - LONGEST_TITLE), at + LONGEST_TITLE);
  const quoted = near.filter(({ start }) => start > opened && start < token.end + closed);
  if (IS_A_WORK.test(fold(plain.slice(token.end + closed + 1, token.end + closed + 40))))
    return true;
  // « Chez Mamie Lou » is a sign over a door.
  if (quoted[0]?.folded !== 'chez' && quoted.some(({ folded }) => NICKNAME.test(folded)))
    return false;
  if (quoted.length === 1 && OF_ONE.test(fold(ahead.slice(0, Math.max(0, opened - from)))))
    return false;
  if (IS_CALLED.test(fold(ahead.slice(0, Math.max(0, opened - from))))) return true;
  if (isThingsName(quoted, token)) return true;
  return (
    !/[,.!?;:]/.test(plain.slice(opened, token.end + closed)) &&
    quoted.every(({ capital, folded }) => capital || PARTICLES.has(folded) || SMALL.test(folded))
  );
}
/** « le jeu « Où est Charlie ? » »: what stands before the mark says that it is a title. */
const IS_CALLED =
  /\b(?:jeu|livre|album|film|bd|manga|roman|conte|spectacle|chanson|serie|emission|podcast|exposition|atelier|projet|programme|dispositif|groupe|ligne|outil|journal|revue|intitulee?s?|titre|nommee?s?|appelee?s?|baptisee?s?|dit|fiche|chapitre|rubrique|article|poeme|comptine|piece|conference|kit|mallette|collection|service|association|lieu|cafe|restaurant|maison|salle|pause|temps|protocole|colloque|fete|appel a projets|label|prix|theme|enseigne|devise|slogan|nom|expression|formule|proverbe)(?: [\w']+){0,2} $/;
/** « Le Petit Roi de Chimérie »: a whole name with more before it between the marks. */
export const isInLongerTitle = ({ plain, tokens }: Reading, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const article = [token, before].find((one) => one && /[«“]/.test(one.gap));
  if (!article || !/^(?:les?|la|une?)$/.test(article.folded)) return false;
  return /^[^«»“”\n,.!?]{0,60}[»”]/.test(plain.slice(article.end));
};
/** « « Allô, Martine ? » est une pièce » */
const IS_A_WORK =
  /^,? (?:est|sont|etait|etaient|fut)(?: (?:une?|le|la|les|notre|nos|des|aussi|donc|d'abord)| l')* ?(?:\w+ )?(?:piece|livre|album|film|jeu|chanson|spectacle|serie|podcast|conte|bd|outil|kit|programme|projet|dispositif|atelier|groupe|nom|titre|exposition|court-metrage|documentaire|poeme|comptine|expression|formule)s?\b/;
/** « défi Julie », « pause Capucine » */
const isThingsName = ([noun, name, ...more]: readonly Token[], token: Token) =>
  more.length === 0 &&
  name === token &&
  noun !== undefined &&
  isListedWord(noun.folded) &&
  ![TIES, ROLES, CIVILITIES].some((set) => set.has(noun.folded)) &&
  !ADDRESSED.test(noun.folded);
const ADDRESSED =
  /^(?:et|ou|pour|avec|chez|que|mon|ma|notre|oui|non|viens|regarde|bravo|adieu|belle|beau|grande?|vieux|vieille)$/;
/** « Maman de Tiago », « Merci Lina » */
const NICKNAME =
  /^(?:maman|papa|mamie|mamy|papi|papy|meme|pepe|tata|tatie|tonton|tantine|nounou|merci|bonjour|bonsoir|salut|coucou|cher|chere|allo|pauvre)$/;
/** « son éducateur, « Manu », » */
const OF_ONE = new RegExp(
  String.raw`\b(?:son|sa|ma|mon|leur|notre|l'|la|le) ?${PERSON_NOUN}(?: \w+)?,? $`,
);
const SMALL = /^(?:et|a|au|aux|en|chez|pour|un|une|petite?s?|grande?s?)$/;
