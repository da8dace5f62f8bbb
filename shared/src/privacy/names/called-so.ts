import type { Token } from '../text/token.js';
import { isThing } from './thing-noun.js';
import { BELONGINGS } from './vocabulary.js';
import { isAct } from './word-verb.js';

/** « la procédure Mélanie »: a noun of things that the name follows at once. */
export function isCalledSo(tokens: readonly Token[], at: number): boolean {
  const [far, noun, token, next] = [-2, -1, 0, 1].map((by) => tokens[at + by]);
  if (!noun || token?.gap !== ' ' || token.elision !== '' || noun.capital) return false;
  if (noun.opens || !(OF_THING.test(far?.folded ?? '') || /^l'$/i.test(noun.elision))) return false;
  if (next?.gap === ' ' && (next.elision !== '' || isAct(next))) return false;
  return !TIMES.test(noun.folded) && !BELONGINGS.has(noun.folded) && isThing(noun.folded);
}
const OF_THING = /^(?:le|la|les|un|une|du|au|notre|cette|ce|des|deux|trois)$/;
/** « le soir Lina », « la fois où Lina »; what professionals file under a child's name. */
const TIMES =
  /^(?:jours?|matin|matinee|soir|soiree|nuit|midi|semaine|mois|an|annee|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|weekend|week-end|ete|hiver|printemps|automne|noel|affaire|dossier|situation|cas|point|bilan|synthese|audience|visite|rdv|mot|merci|bravo|bonjour|salut|adieu|signe|signee|avec|sans|sauf|dont|comme|pour|chez|entre|selon|contre|puis|mais|donc|et|ou|que|qui|si|quand|car|ni|sous|vers|dans|vacances|maison|voiture|veille|lendemain|debut|fin|rentree|recre|recreation|classe|cantine|table|douche|gouter|diner|repas|lit|sieste|colere|crise|fugue|minute|heure|instant|moment|cote|coup|suite|retour|depart|arrivee)$/;
