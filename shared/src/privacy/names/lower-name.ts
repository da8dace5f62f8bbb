import type { Span } from '../finding.js';
import {
  isArea,
  isCommonName,
  isCommune,
  isSurname,
  isWord,
  setOf,
  soundsGiven,
} from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isTiedSurname, isTiedWord } from './lower-tied.js';
import { levelOf } from './name-words.js';
import { TIES } from './vocabulary.js';
import { isAct } from './word-verb.js';

/** « kevin bocquillon », « le petit dubois », « avec melissa »: in a note that was typed without capitals. */
export function* findLowerNames({ tokens }: Reading): Generator<Span> {
  for (const [at, token] of tokens.entries()) {
    if (token.capital || token.elision.length > 2) continue;
    const tied = isTiedSurname(tokens, at) || isTiedWord(tokens, at);
    if (tied) yield { kind: 'person', start: token.start, end: token.end };
    if (!mayBeGiven(tokens, at)) continue;
    const next = tokens[at + 1];
    if (next?.gap === ' ' && isUnheardOf(next))
      yield { kind: 'person', start: token.start, end: next.end };
    else if (isSaid(tokens, at)) yield { kind: 'firstname', start: token.start, end: token.end };
  }
}

const mayBeGiven = (tokens: readonly Token[], at: number) => {
  const token = tokens[at];
  if (!token) return false;
  return isGiven(token) || (isKinOf(tokens, at) && soundsGiven(token.folded));
};
const isGiven = (token: Token) =>
  token.text.length > 3 &&
  levelOf(token) === 'sure' &&
  isCommonName(token.folded) &&
  !TYPED.has(token.folded);
/** What is typed for another word. */
const TYPED = setOf(
  'jamais toute maman camille marine ainsi domain jaime blaze jolie alone among server done given seven lines check mamou papou nounou doudou tatou loulou',
);
/** « les parents de ynès »: spelt as no list has it. */
const isKinOf = (tokens: readonly Token[], at: number) => {
  const [kin, of, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!token || of?.folded !== 'de' || !KIN.test(kin?.folded ?? '')) return false;
  return token.elision === '' && token.text.length > 3 && isUnknown(token.folded);
};
const isUnknown = (folded: string) => !isWord(folded) && !isCommune(folded);
const KIN =
  /^(?:parents|mere|pere|maman|papa|frere|soeur|mamie|papi|tante|oncle|grand-mere|grand-pere|beau-pere|belle-mere)$/;
/** A surname that no word is; a verb that was typed badly is shorter, or ends as verbs do. */
const isUnheardOf = ({ folded, capital, elision, text }: Token) =>
  !capital &&
  elision === '' &&
  text.length > 4 &&
  !isWord(folded) &&
  !isArea(folded) &&
  (isSurname(folded) || !/(?:ais|ait|ai|er|ez|ent|é)$/.test(text));

/** « avec melissa », « la maman de kenzo », « c maélia qui » */
function isSaid(tokens: readonly Token[], at: number): boolean {
  const [far, before, token, next] = [-2, -1, 0, 1].map((by) => tokens[at + by]);
  if (!before || !token || isCommune(token.folded) || !/^[^.!?\n]* $/.test(token.gap)) return false;
  // « louise.accueil@… »
  if (next && /^(?: \p{Lu}|[^\s,)]+$)/u.test(next.gap + next.text.charAt(0))) return false;
  if (isNothingElse(token) && !ARTICLE.test(before.folded)) return true;
  if (token.gap !== ' ') return false;
  if (/^(?:avec|chez|que|pour|revu|vu|eu|vois|voit)$/.test(before.folded)) return true;
  if (/^(?:c|est)$/.test(before.folded)) return next?.folded === 'qui';
  if (next?.gap === ' ' && isAct(next) && !DETERMINED.test(before.folded)) return true;
  const owned = token.elision === '' ? before.folded === 'de' && far : before;
  return owned ? TIES.has(owned.folded) || OWNED.has(owned.folded) : false;
}
/** « kenza reveillee », « sauf timoté »: no word, and no tense of tales of a verb, « dura ». */
const isNothingElse = ({ folded, text }: Token) =>
  text.length > 4 &&
  !text.includes('-') &&
  !(folded.endsWith('a') && isWord(`${folded.slice(0, -1)}er`));
const ARTICLE = /^(?:les?|la|l|une?|des|du|ces?|cet|cette|aux?)$/;
const DETERMINED =
  /^(?:les?|la|l|une?|des?|du|ces?|cet|cette|nos|notre|mes|mon|ma|ses|son|sa|leurs?|aux?|en|par|sur|sous|dans|vers|il|elle|on|ils|elles|qui|je|tu|ne|se|et|ou|ni)$/;
const OWNED = setOf(
  'educatrice educateur educ num numero tel telephone portable mail adresse anniv anniversaire rdv visite fugue bagages doudou valise affaire maman papa referente referent placement retour depart arrivee chambre affaires parents cahier bulletin dossier situation',
);
