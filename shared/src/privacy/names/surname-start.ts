import { isSurname, isWord } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { hidesName, isAcronym } from './name-words.js';
import { CIVILITIES, NEVER, PARTICLES } from './vocabulary.js';

/** « Le Gall », « LE ROUX », « le goff », « de oliveira »: small words that begin a surname; offices are none. */
export function opensSurname(tokens: readonly Token[], at: number, titled: boolean): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || next.gap !== ' ' || hidesName(next)) return false;
  if (
    !(token.capital
      ? PARTICLES.has(token.folded) || LINKS.test(token.folded)
      : titled && LINKS.test(token.folded))
  )
    return false;
  if (next.elision !== '' || isOffice(next.folded) || CIVILITIES.has(next.folded)) return false;
  if (LINKS.test(next.folded)) return opensSurname(tokens, at + 1, titled);
  if (next.capital)
    return (
      token.capital || !isWord(next.folded) || isSurname(next.folded) || !ARTICLE.test(token.folded)
    );
  return (
    !token.capital &&
    (!isWord(next.folded) || (token.folded === 'le' && !PERSON_NOUN.test(next.folded)))
  );
}
/** Where the small words that begin a surname, and the word after them, end. */
export const endOfLinks = (tokens: readonly Token[], at: number): number => {
  let to = at;
  while (LINKS.test(tokens[to]?.folded ?? '') && tokens[to + 1]?.gap === ' ') to += 1;
  return tokens[to]?.end ?? 0;
};
const LINKS =
  /^(?:de|du|des|la|le|van|von|der|den|ben|ould|ait|el|al|da|dos|di|do|bou|abou|mac|mc|san|st|saint)$/;
/** « Mme de La Motte »: the surname may come later. */
export const mayLink = (folded: string): boolean => LINKS.test(folded) && !ARTICLE.test(folded);

const ARTICLE = /^(?:le|la)$/;
const PERSON_NOUN =
  /(?:eur|euse|rice|ere|ier|iste|ent|ant|ante|al|ale|aire|at|ef|effe|ien|ienne|e|es)$/;

/** « Dr A. Chevrier », « mme s. lefort » */
export function isInitialled(tokens: readonly Token[], at: number): boolean {
  const [initial, name] = [tokens[at], tokens[at + 1]];
  if (initial?.text.length !== 1 || !name || !/^\.\s?$/.test(name.gap) || hidesName(name))
    return false;
  return initial.capital
    ? name.capital && !isAcronym(name) && !NEVER.has(name.folded)
    : !isWord(name.folded);
}

/** « M. le préfet » has an office, no name. */
export const isOffice = (folded: string): boolean => OFFICES.test(folded);

const OFFICES =
  /^(?:president|proviseur|cure$|doyen|consul|gouverneur|greffi|substitut|avocat|batonni|notaire|huissi|medecin|docteur|professeur|psycho|educ|refer|assistant|colonel|capitaine|comte|responsable|delegu|coordina|adjoint|administ|sous|gardien|represent|instit|ambassad|general|directe|directri|maire|ministre|prefet|juge|procureur|recteur|rectrice|inspect|depute|senat|conseill|chef|vice|secretaire|premier|garde|defenseur|commissaire|tout|patate|loyal|cuisine|sans|le|la)/;
