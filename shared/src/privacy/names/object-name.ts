import { isWord } from '../text/known-words.js';
import type { Token } from '../text/token.js';

/** « a reçu Yanis », « pour accompagner Yanis », « il faut aider Yanis » */
export function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || (before.capital && !before.opens) || !isWord(before.folded)) return false;
  if (before.folded === 'confie' || DOES_TO.test(before.folded)) return true;
  return tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ folded }) => AUXILIARY.test(folded) && PARTICIPLE.test(before.text));
}
/** « accueille », « remercie »: what is done to somebody. */
export const isDoneTo = (folded: string): boolean => DOES_TO.test(folded);
const DOES_TO =
  /^(?:(?:re)?(?:rencontr|accompagn|accueill|aid|vo|reco|protege|confi|ecout|sout|emmen|rassur|consol|appel|inform|convoqu|orient|plac|separ|ramen|amen|laiss|cherch|trouv|invit|prepar|eloign|remett|hospitalis|install|inscri|scolaris|convain|entend|interrog|audition|rejoind|suiv|occup|coiff|remerci|felicit|contact|solicit|soign|gard|adopt|heberg|elev|frapp|impliqu|motiv|croise|nourr|habill)(?:er|ir|re|enir|evoir|e|ent|ait|aient|it)?|voit|voir|recoit|recevoir|soutient|suit|connait|entend)$/;
const AUXILIARY = /^(?:a|ai|as|ont|avons|avez|avait|avaient|avions|avoir|ayant|aura|aurait)$/;
const PARTICIPLE = /(?:é|i|u|is|it|ert|e)$/;
