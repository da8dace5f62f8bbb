import { isCommune, setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';

const VERBS = setOf(
  `a est etait avait va vient dit disait dort joue vit vivait fait faisait peut pouvait veut voulait refuse refusait parle parlait demande demandait montre
   raconte arrive retourne rentre aime aimait pleure pleurait sourit mange explique grandit habite commence reste passe sait semble rit crie retrouve devient
   met prend rejoint quitte beneficie appelle ecrit dessine sort part revient croit pense sera aura ira s'est se ne n'a accepte exprime vivra reve entre`,
);
const COMPANY = setOf('avec chez pour que comme si quand lorsque et parce');

const WITH = setOf('avec chez pour a entre contre sans par');

/** Whether a bare first name does something in the sentence, or stands where only a person does. */
export function acts(tokens: readonly Token[], at: number, after: string): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || token.shouted || isCommune(token.folded) || (next?.gap === ' ' && next.capital))
    return false;
  const verb =
    next?.gap === ' ' &&
    !next.capital &&
    (VERBS.has(next.folded) || /^(?:s'|n'|l'|m')/i.test(next.elision));
  const free =
    token.opens ||
    at === 0 ||
    /,\s?$/.test(token.gap) ||
    COMPANY.has(before?.folded ?? '') ||
    /^qu'$/i.test(token.elision);
  if (verb && free) return true;
  if (
    token.opens &&
    next?.gap === ' ' &&
    !next.capital &&
    /(?:[eat]|ait|ent)$/.test(next.folded) &&
    next.folded.length > 2 &&
    !/^(?:de|et|est|dans|sont|dont|tant|cet|cette)$/.test(next.folded)
  )
    return true;
  return WITH.has(before?.folded ?? '') && token.gap === ' ' && !/^ (?:et|&) \p{Lu}/u.test(after);
}
