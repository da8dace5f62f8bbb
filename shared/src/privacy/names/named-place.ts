import type { Token } from '../text/token.js';
import { NAMED_AFTER } from './vocabulary.js';

/** « la maison », « les maisons » */
export const isNamedAfter = ({ folded, text }: Token): boolean =>
  (NAMED_AFTER.has(folded) || (folded.endsWith('s') && NAMED_AFTER.has(folded.slice(0, -1)))) &&
  !DONE.test(text);
/** « placé de Burzet », « guidée »: participles are no places. */
const DONE = /^(?:plac|class|group|guid|équip|coup|programm|chant|réform)ée?s?$/i;

/** « Thème : Robinson » */
export const isLabelled = (tokens: readonly Token[], at: number): boolean =>
  /^ ?: ?[«"]? ?$/.test(tokens[at]?.gap ?? '') && LABELS.test(tokens[at - 1]?.folded ?? '');
const LABELS =
  /^(?:themes?|titre|intitule|mot|sujet|spectacle|film|couleur|code|musique|chanson|lecture|album|jeu|livre|menu|plat|fleur|commune|ville|lieu|salle|marque|modele|logiciel|outil|atelier)$/;

/** « les écoles Paul-Bert, Marie-Curie et Jean-Macé »: each name of the list is a place's. */
export function isListedPlace(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back > Math.max(0, at - 12); back -= 1) {
    const [before, token] = [tokens[back - 1], tokens[back]];
    if (!before || !token || !/^,? (?:[«"] ?)?$|^ ?[»"],? (?:[«"] ?)?$/.test(token.gap))
      return false;
    if (!token.capital && !/^(?:et|ou)$/.test(token.folded)) return false;
    if (token.capital && before.folded.endsWith('s') && isNamedAfter(before)) return back < at;
  }
  return false;
}
