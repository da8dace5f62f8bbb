const NUMBER = String.raw`(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept)`;
const AGE = String.raw`(?:agee?s? )?(?:de |d')?${NUMBER}(?: ans)?(?:,? (?:et |a )?(?:demi|${NUMBER}))*\s?(?:ans|mois|semaines|jours)(?! (?:sur|d'(?:exist|exper|ancien)|et plus|ou|et moins|minimum))`;
const CHILD = `(?:garcon|fille|fillette|enfant|ado|adolescente?|collegien(?:ne)?|lyceen(?:ne)?|ecoliere?|eleve|bebe|nourrisson|petite?|gamine?|gosse|marmaille|mineure?|apprentie?|frere|soeur|fils|jeune (?:fille|homme|garcon|femme))`;
/** « une fillette de six ans », « le ti garçon de 5 ans », « un nourrisson de sept semaines » */
const ONE = new RegExp(
  String.raw`\b(?:une?|d'une?|ce|cette|cet|le|la|son|sa|mon|ma|notre|leur)\s(?:[\w'-]+ ){0,2}?(?:l')?(?:${CHILD}|mere|pere|maman|papa|femme|homme|dame|veuve?|grand-mere|grand-pere|tante|oncle),? (?:[\w'-]+,? ){0,2}?${AGE}`,
);
/** « deux sœurs de sept et huit ans », « ses jumelles de quatre ans » */
const FEW = new RegExp(
  String.raw`(?<![\w-])(?:(?:les |ses |leurs |nos )?(?:deux|trois|quatre|cinq)|ses|leurs) (?:[\w-]+ ){0,2}?(?:${CHILD}s|jumeaux|jumelles|triples|triplees)(?: (?:de|d'|a) ?[\w-]+)?,? ${AGE}`,
);

/** Whether a folded sentence tells one child, or the children of one family, by an age. */
export const isAgedOne = (sentence: string): boolean => ONE.test(sentence) || FEW.test(sentence);
