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
  if (!token || token.shouted || isCommune(token.folded)) return false;
  const before = tokens[at - 1];
  // One of several capitals is part of a longer name, which is judged whole.
  if (next?.gap === ' ' && next.capital) return false;
  if (token.gap === ' ' && before?.capital && !(before.opens && isWord(before.folded)))
    return false;
  const verb = next?.gap === ' ' && !next.capital && doesSomething(next);
  const after = before?.folded ?? '';
  if (token.opens)
    return sure && next?.gap === ' ' && !next.capital && (verb || ENDS_AS_A_VERB.test(next.folded));
  const told = /,\s?$/.test(token.gap) || /^qu'$/i.test(token.elision) || COMPANY.has(after);
  return (verb && told) || (sure && token.gap === ' ' && WITH.has(after));
}

const doesSomething = ({ folded, elision }: Token) =>
  VERBS.has(folded) || /^(?:s'|n'|l'|m')/i.test(elision);
const ENDS_AS_A_VERB = /^(?!(?:de|et|est|dans|sont|dont|tant|cet|cette)$).{2,}(?:[eat]|ent)$/;
