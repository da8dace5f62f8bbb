import type { Token } from '../text/token.js';
import { isLabelled, isListedPlace, isNamedAfter } from './named-place.js';
import { isDoneTo } from './object-name.js';
import { AUTHORED, BELONGINGS, CIVILITIES, PARTICLES, ROLES, TIES, WORKS } from './vocabulary.js';

const LINKED = /^\s?[«"]?\s?$/;

/** Whether the name that begins at this token is a place's, a programme's or a law's. */
export const namesSomething = (tokens: readonly Token[], at: number): boolean =>
  isLabelled(tokens, at) || isListedPlace(tokens, at) || followsThing(tokens, at);

function followsThing(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.folded ?? '';
  const direct = !CIVILITIES.has(first) || DEDICATED.test(first);
  let linked = false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const [token, next] = [tokens[back], tokens[back + 1]];
    if (!token || !next || !LINKED.test(next.gap) || belongs(token, next)) return false;
    if (isNamedAfter(token)) return linked ? PLACES.test(token.folded) : direct;
    linked ||= PARTICLES.has(token.folded) || token.folded === 'et' || next.elision !== '';
    if (!passes(token, linked)) return false;
  }
  return false;
}

/** « la chambre d'Assia » is hers. */
const belongs = (thing: Token, next: Token) => next.elision !== '' && BELONGINGS.has(thing.folded);

/** « du docteur », « social », « Pierre et »: the noun before them may still be a place. */
const passes = ({ folded, capital }: Token, linked: boolean) =>
  CIVILITIES.has(folded) ||
  PARTICLES.has(folded) ||
  folded === 'et' ||
  !(capital || linked || SHORT_VERB.test(folded) || isDoneTo(folded));
const DEDICATED =
  /^(?:lieutenante?|capitaine|commandante?|brigadi\w+|adjudante?|sergent|caporal|dr|docteur|docteure|abbe|professeur|mgr|monseigneur)$/;
const PLACES =
  /^(?:rue|avenue|boulevard|place|allee|impasse|quai|square|chemin|route|hopital|ecole|college|lycee|stade|gymnase|salle|prix|pont|parc|residence|cite|tour|chateau)$/;
const SHORT_VERB = /^(?:a|est|et|ou|ont|sont|que|qui|avec|pour|chez|dont|par)$/;

const isAnd = ({ folded }: Token) => folded === 'et';
/** « les travaux de Nathalie Savard et de Séverine Euillet » */
const reachOf = (tokens: readonly Token[], at: number, whole: boolean) =>
  whole && tokens.slice(Math.max(0, at - 3), at).some(isAnd) ? 9 : 5;
/** Of a function what follows is its holder's; « l'action a été pensée par » is a verb. */
const isActed = (token: Token, before: Token | undefined) =>
  (token.folded === 'effet' && before?.folded === 'en') ||
  TIES.has(token.folded) ||
  ROLES.has(token.folded) ||
  /^(?:ete|est|sont|etait|fut)$/.test(before?.folded ?? '');

/** « signe ses poèmes Kahina …, son vrai nom » */
const isOwnName = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 6)
    .some(({ folded }, by, near) => folded === 'vrai' && near[by + 1]?.folded === 'nom');

/** A stop between them, or « Recherche faite, Karamba … » */
const isApart = (token: Token, next: Token) =>
  /[.;:!?()\n]/.test(next.gap) ||
  (next.gap === ', ' && next.capital && !token.capital && !AUTHORED.has(token.folded));

/** « la thèse de … », « le rapport de … »; of a whole name also « la sculpture de … ». */
export function isAuthored(tokens: readonly Token[], at: number, whole = false): boolean {
  if (isOwnName(tokens, at)) return false;
  for (let back = at - 1; back >= Math.max(0, at - reachOf(tokens, at, whole)); back -= 1) {
    const [token, next] = [tokens[back], tokens[back + 1]];
    if (!token || !next || isApart(token, next)) return false;
    if (isActed(token, tokens[back - 1])) return false;
    if (AUTHORED.has(token.folded) || (whole && WORKS.has(token.folded))) return true;
    if (/^(?:a|est|ont|sont)$/.test(token.folded)) return false;
  }
  return false;
}
