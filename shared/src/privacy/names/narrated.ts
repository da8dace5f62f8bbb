import { isCommune, isWord, setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';

const VERBS = setOf(
  `a est etait avait va vient dit disait dort joue vit vivait fait faisait peut pouvait veut voulait refuse refusait parle parlait demande demandait montre
   raconte arrive retourne rentre aime aimait pleure pleurait sourit mange explique grandit habite commence reste passe sait semble rit crie retrouve devient
   met prend rejoint quitte beneficie appelle ecrit dessine sort part revient croit pense sera aura ira s'est se ne n'a accepte exprime vivra reve entre`,
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
  return (
    (told && verb !== undefined && isVerb(verb)) || (sure && token.gap === ' ' && WITH.has(before))
  );
}

/** One of several capitals is part of a longer name, which is judged whole. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (next?.gap === ' ' && next.capital) return true;
  return token?.gap === ' ' && before?.capital === true && !(before.opens && isWord(before.folded));
}

const isVerb = ({ folded, elision }: Token) =>
  VERBS.has(folded) || /^(?:s'|n'|l'|m')/i.test(elision);
const mayBeVerb = (token: Token) => isVerb(token) || ENDS_AS_A_VERB.test(token.folded);
const ENDS_AS_A_VERB = /^(?!(?:de|et|est|dans|sont|dont|tant|cet|cette)$).{2,}(?:[eat]|ent)$/;
