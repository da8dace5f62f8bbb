import { fold } from '../text/fold.js';
import type { Reading } from '../text/reading.js';
import { PARTICLES } from './vocabulary.js';

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
  if (IS_CALLED.test(fold(ahead.slice(0, Math.max(0, opened - from))))) return true;
  if (NICKNAME.test(quoted[0]?.folded ?? '')) return false;
  return (
    !/[,.!?;:]/.test(plain.slice(opened, token.end + closed)) &&
    quoted.every(({ capital, folded }) => capital || PARTICLES.has(folded) || SMALL.test(folded))
  );
}
/** « le jeu « Où est Charlie ? » »: what stands before the mark says that it is a title. */
const IS_CALLED =
  /\b(?:jeu|livre|album|film|bd|manga|roman|conte|spectacle|chanson|serie|emission|podcast|exposition|atelier|projet|programme|dispositif|groupe|ligne|outil|journal|revue|intitulee?s?|titre|nommee?s?|appelee?s?|baptisee?s?|dit|fiche|chapitre|rubrique|article|poeme|comptine|piece|conference|kit|mallette|collection|service|association|lieu|cafe|restaurant|maison|salle|pause|temps|protocole|colloque|fete|appel a projets|label|prix|theme)(?: [\w']+){0,2} $/;
/** « Maman de Tiago », « Merci Lina » */
const NICKNAME =
  /^(?:maman|papa|mamie|mamy|papi|papy|tata|tatie|tonton|merci|bonjour|bonsoir|salut|coucou|cher|chere|allo|pauvre)$/;
const SMALL = /^(?:et|a|au|aux|en|chez|pour|un|une|petite?s?|grande?s?)$/;
