import { isListedWord, setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { isDoneTo } from './object-name.js';
import { isAct } from './word-verb.js';

/** After these a word with a capital is somebody: « avec », « que »; a noun before it would be called so. */
const LEADS = setOf(
  `avec chez pour contre sans comme que quand lorsque si et mais puis car donc selon entre voir fut a ou dont aussi puisque parce pendant tandis hier demain matin soir
   maintenant aujourd'hui ensuite alors enfin lundi mardi mercredi jeudi vendredi samedi dimanche jour jours fois annees ans mois qui bonjour salut coucou hello bonsoir merci chere cher sauf hormis excepte apres depuis envers malgre devant derriere autour dit`,
);
const INFINITIVE = /^[a-z]{2,}(?:er|ir|oir|re)$/;
const PARTICIPLE = /(?:é|i|u|is|it|ert)$/;
const AUXILIARY = /^(?:a|ai|as|ont|avons|avez|avait|avaient|aura|ayant|avoir)$/;
/** Whether the words before make a capital somebody's: « on a retrouvé », « pour », « je remercie ». */
export const leads = (tokens: readonly Token[], at: number) => {
  const [far, before] = [tokens[at - 2], tokens[at - 1]];
  if (!before) return false;
  if (LEADS.has(before.folded)) return true;
  if ((isAct(before) || isDoneTo(before.folded)) && !ARTICLE.test(far?.folded ?? '')) return true;
  if (INFINITIVE.test(before.folded)) return isListedWord(before.folded);
  const earlier = tokens.slice(Math.max(0, at - 4), at - 1);
  if (/^visite/.test(before.folded)) return false;
  return PARTICIPLE.test(before.text) && earlier.some(({ folded }) => AUXILIARY.test(folded));
};
const ARTICLE = /^(?:les?|la|l|une?|des|du|ces?|cet|cette|nos|notre|mes|mon|ma|ses|son|sa)$/;
