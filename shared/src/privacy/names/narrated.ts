import { isCommune, isWord, setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';

const VERBS = setOf(
  `a est etait avait va vient dit disait dort joue vit vivait fait faisait peut pouvait veut voulait refuse refusait parle parlait demande demandait montre
   raconte arrive retourne rentre aime aimait pleure pleurait sourit mange explique grandit habite commence reste passe sait semble rit crie retrouve devient
   met prend rejoint quitte beneficie appelle ecrit dessine sort part revient croit pense sera aura ira s'est se ne n'a ont ecoute court tient prefere souhaite voudrait devrait partage supporte regarde tombe frappe fugue confie accepte exprime vivra reve entre`,
);

const COMPANY = setOf('que comme si quand lorsque et parce');
const WITH = setOf('avec chez pour a entre contre sans par');

/** Whether a bare first name does something in the sentence, or stands where only somebody does. */
export function acts(tokens: readonly Token[], at: number, sure: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.shouted || isCommune(token.folded) || isPartOfName(tokens, at)) return false;
  const verb = next?.gap === ' ' && !next.capital ? next : undefined;
  if (token.opens) return sure && verb !== undefined && mayBeVerb(verb);
  const before = tokens[at - 1]?.folded ?? '';
  const told = /,\s?$/.test(token.gap) || /^qu'$/i.test(token.elision) || COMPANY.has(before);
  if (told && verb !== undefined && (isVerb(verb) || (sure && mayBeVerb(verb)))) return true;
  if (!sure || token.gap !== ' ') return false;
  return WITH.has(before) || isObject(tokens, at) || isSubject(tokens, at, verb);
}

/** One of several capitals is part of a longer name, which is judged whole. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (next?.gap === ' ' && next.capital) return true;
  return token?.gap === ' ' && before?.capital === true && !(before.opens && isWord(before.folded));
}

/** « a reçu Yanis », « pour accompagner Yanis », « il faut aider Yanis » */
function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.capital || !isWord(before.folded)) return false;
  if (before.folded === 'confie' || DOES_TO.test(before.folded)) return true;
  return tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ folded }) => AUXILIARY.test(folded) && PARTICIPLE.test(before.text));
}
const DOES_TO =
  /^(?:(?:re)?(?:rencontr|accompagn|accueill|aid|vo|reco|protege|confi|ecout|sout|emmen|rassur|consol|appel|inform|convoqu|orient|plac|separ|ramen|amen|laiss|cherch|trouv|invit|prepar|eloign|remett|hospitalis|install|inscri|scolaris|convain|entend|interrog|audition|rejoind|suiv|occup|coiff|nourr|habill)(?:er|ir|re|enir|evoir|e|ent|ait|aient|it)?|voit|voir|recoit|recevoir|soutient|suit|connait|entend)$/;
const AUXILIARY = /^(?:a|ai|as|ont|avons|avez|avait|avaient|avions|avoir|ayant|aura|aurait)$/;
const PARTICIPLE = /(?:é|i|u|is|it|ert|e)$/;

/** « Depuis mars Yanis refuse », « hier Lina a pleuré »: nothing before it takes the name for its own. */
const isSubject = (tokens: readonly Token[], at: number, verb: Token | undefined) =>
  verb !== undefined && isVerb(verb) && OPENERS.has(tokens[at - 1]?.folded ?? '');
const OPENERS = setOf(
  "ou dont puis car donc alors depuis aujourd'hui hier demain soir matin ensuite finalement maintenant lundi mardi mercredi jeudi vendredi samedi dimanche mais puisque jour nuit desormais parfois bientot",
);

const isVerb = ({ folded, elision }: Token) =>
  VERBS.has(folded) || /^(?:s'|n'|l'|m')/i.test(elision);
const mayBeVerb = (token: Token) => isVerb(token) || ENDS_AS_A_VERB.test(token.folded);
const ENDS_AS_A_VERB = /^(?!(?:de|et|est|dans|sont|dont|tant|cet|cette)$).{2,}(?:[eat]|ent)$/;
