import {
  isArea,
  isCommune,
  isGivenName,
  isListedWord,
  isSmallCommune,
  isWord,
  setOf,
} from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isGivenTo, isInTitle } from './bare-name.js';
import { isDoneTo } from './object-name.js';
import { isOwner } from './owner.js';
import { isKnownName } from './public-people.js';
import { isAuthored } from './setting.js';
import { ALSO_A_PLACE, ALSO_A_THING, BELONGINGS, CIVILITIES, NAMED_AFTER, TIES } from './vocabulary.js';
import { isAct, isDoing } from './word-verb.js';

/**
 * A first name that is also a word: « On a retrouvé Marin », « Prune n'aime pas ». Within a sentence only a name
 * has a capital and no article; at its beginning only a name does something without one.
 */
export function isWordName(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.shouted || token.text.length < 3 || isNothingElse(token)) return false;
  if (next?.gap === ' ' && next.capital) return false;
  if (isKnownName(token.folded) || isInTitle(tokens, at) || isAuthored(tokens, at)) return false;
  if (isCommune(token.folded) && isPlaced(tokens, at)) return false;
  return token.opens ? isDoing(tokens, at) : standsWithin(tokens, at);
}

/** Months, feasts, values and places that lists of first names hold. */
const OTHER = setOf(
  `avril mai juin juillet aout mars janvier septembre octobre novembre decembre noel pascal paques toussaint chance bien sans plus justice liberte egalite
   espoir paix amour art cap mission major page penelope ange dieu saint sainte soleil lune etoile terre ciel mer lac sud nord ouest est orient occident
   chef cher chere bonjour merci amen salut allo oui non coucou maison chat internet web open free best happy smart long san lot val mont port bois mel
   alliance harmonie horizon providence esperance concorde ligue europe union union-europeenne marche lie don lin ami amie ado fille mere pere frere tata
   mamie papi papa maman tonton president ministre juge prince reine roi comte duc baron major sergent rome gange nil loire seine rhone`,
);
const isNothingElse = ({ folded }: Token) =>
  OTHER.has(folded) ||
  ALSO_A_PLACE.has(folded) ||
  ALSO_A_THING.has(folded) ||
  NAMED_AFTER.has(folded) ||
  (isCommune(folded) && !isSmallCommune(folded)) ||
  isArea(folded);

/** After these a word with a capital is somebody: « avec », « que »; a noun before it would be called so. */
const LEADS = setOf(
  `avec chez pour contre sans comme que quand lorsque si et mais puis car donc selon entre voir fut a ou dont aussi puisque parce pendant tandis hier demain matin soir
   maintenant aujourd'hui ensuite alors enfin lundi mardi mercredi jeudi vendredi samedi dimanche jour jours fois annees ans mois qui bonjour merci chere cher sauf hormis excepte apres depuis envers malgre devant derriere autour dit`,
);
const INFINITIVE = /^[a-z]{2,}(?:er|ir|oir|re)$/;
const PARTICIPLE = /(?:é|i|u|is|it|ert)$/;
const AUXILIARY = /^(?:a|ai|as|ont|avons|avez|avait|avaient|aura|ayant|avoir)$/;
const leads = (tokens: readonly Token[], at: number) => {
  const [far, before] = [tokens[at - 2], tokens[at - 1]];
  if (!before) return false;
  if (LEADS.has(before.folded)) return true;
  if ((isAct(before) || isDoneTo(before.folded)) && !ARTICLE.test(far?.folded ?? '')) return true;
  if (INFINITIVE.test(before.folded)) return isListedWord(before.folded);
  const earlier = tokens.slice(Math.max(0, at - 4), at - 1);
  return PARTICIPLE.test(before.text) && earlier.some(({ folded }) => AUXILIARY.test(folded));
};
const ARTICLE = /^(?:les?|la|l|une?|des|du|ces?|cet|cette|nos|notre|mes|mon|ma|ses|son|sa)$/;

/** « à Salomé », « de Léon »: of a village's name what stands before says whether somebody bears it. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const [far, before, token] = [-2, -1, 0].map((by) => tokens[at + by]);
  if (!before || !token) return false;
  if (/^d'$/i.test(token.elision)) return !BELONGINGS.has(before.folded);
  if (before.folded === 'de') return !BELONGINGS.has(far?.folded ?? '');
  if (before.folded === 'a') return !isGivenTo(far?.folded ?? '');
  return PLACED.test(before.folded);
}
const PLACED = /^(?:vers|sur|en|depuis|pres|commune|village|mairie|bourg|par)$/;

function standsWithin(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !/^,? \(?$/.test(token.gap) || isEnumerated(tokens, at)) return false;
  if (before.capital && !(before.opens && !isGivenName(before.folded))) return false;
  if (CIVILITIES.has(before.folded) || !/^(?:d'|qu')?$/i.test(token.elision)) return false;
  const elided = /^d'$/i.test(token.elision);
  if (elided || before.folded === 'de') return isOwner(tokens, elided ? at - 1 : at - 2);
  if (/,/.test(token.gap)) return isApposed(tokens, at) || (token.gap === ', ' && isDoing(tokens, at));
  if (before.folded === 'et' && isOfThings(tokens, at - 1)) return false;
  return token.gap === ' ' && (TIES.has(before.folded) || token.elision !== '' || leads(tokens, at));
}



/** « La cuisinière, Paulette, met »: between two commas, after a noun. */
const isApposed = (tokens: readonly Token[], at: number) => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    before !== undefined &&
    !before.capital &&
    isWord(before.folded) &&
    (next === undefined || /^(?:,|\)| \(|\.)/.test(next.gap))
  );
};

/** « les maisons Hector et Capucine » */
function isOfThings(tokens: readonly Token[], and: number): boolean {
  let head = and - 1;
  while (head > 0 && tokens[head]?.capital && !tokens[head]?.opens) head -= 1;
  const { folded = '' } = tokens[head] ?? {};
  return NAMED_AFTER.has(folded) || NAMED_AFTER.has(folded.replace(/s$/, ''));
}

/** « Respect, Partage, Espérance »: words with capitals beside each other. */
const isEnumerated = (tokens: readonly Token[], at: number) => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (/,/.test(token?.gap ?? '') && before?.capital === true) ||
    (/^, /.test(next?.gap ?? '') && next?.capital === true && isWord(next.folded))
  );
};
