const WHO = `famille(?! d'accueil)|fratrie|mere|pere|maman|papa|femme|homme|adolescente?|ado|fillette|garcon|fille|bebe|nourrisson|enfant|jeune|collegien(?:ne)?|lyceen(?:ne)?|eleve|ecoliere?|gamine?|mineure?|couple|assistante? familiale?|grand-mere|grand-pere|tante|oncle|veuve?|retraitee?|voisine?`;
const PAST = String.raw`(?:a|ont|avait|avaient)\b [^.]*?\w{2,}(?:e|ee|ees|es|i|ie|is|u|ue|us|ert|it|ite)\b`;
const HAPPENED = new RegExp(
  String.raw`\b(?:(?:une?|cette|cet|ce|sa|son|la meme) (?:jeune |petite? |seule? )?(?:${WHO})\b|(?:le |la |l')(?:jeune |petite? |seule? )?(?:${WHO})\b[^.]{0,40}? (?:dont|qui|que) )[^.]{0,120}?\b(?:${PAST})`,
);
const GENERAL =
  /\b(?:peut|peuvent|doit|doivent|chaque|toute?s?|lorsqu'un|quand un|si un|pourra|faut)\b/;

/** Whether a folded sentence tells what has happened to one person or family, not what may to any. */
export const happensTo = (sentence: string): boolean =>
  HAPPENED.test(sentence) && !GENERAL.test(sentence);
