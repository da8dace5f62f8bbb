import { fold } from '../text/fold.js';

/** « Max et les Maximonstres », « Alice au pays des merveilles » */
const TALES = String.raw`max et les maximonstres|oscar et la dame rose|jojo lapin|alice au pays des merveilles|charlie et la chocolaterie|blanche-neige et les sept nains|max et lili|ernest et celestine|tom-tom et nana|emile et les|rox et rouky|hansel et gretel|tristan et iseult|romeo et juliette|alice au pays|remi sans famille|martine (?:a|en)\b|mowgli|jacques a dit|maitre corbeau|maitre renard|compere loup|madame bovary|madame doubtfire|monsieur hulot|monsieur jourdain|monsieur seguin|madame de sevigne|docteur jekyll|docteur knock|professeur tournesol|capitaine haddock|capitaine crochet|capitaine nemo|mary poppins|bella ciao|remi et vitalis|vitalis|jeannot lapin|pierre lapin|joli-coeur|madame irma|monsieur propre|la mere michel|mon ami pierrot|pere noel|pere fouettard|pere castor|frere jacques|mere poulard|bob l'eponge|bob le bricoleur|dora l'exploratrice|t'choupi|petit ours brun|ariol|zorro|kirikou|(?:thomas|barbapapa|martine) (?:dans l'espace|le petit train|a la (?:ferme|plage))`;
const TALE = new RegExp(`^(?:${TALES})`);
const TALE_BEFORE = new RegExp(`\\b(?:${TALES})$`);

const ANY_TALE = new RegExp(`\\b(?:${TALES})`, 'gi');
/** The tales whose titles stand in a text, as they are looked up: the names in them are nobody's there. */
export const talesIn = (plain: string): string[] =>
  /\b(?:max|oscar|jojo|alice|charlie|blanche|ernest|tom-tom|emile|rox|hansel|tristan|rom[ée]o|remi|r[ée]mi|martine|mowgli|jacques|thomas|bob|titeuf)\b/i.test(
    plain,
  )
    ? Array.from(fold(plain).matchAll(ANY_TALE), ([tale]) => tale)
    : [];

/** Whether a folded name is one of a tale's title, by what stands around it. */
export const isOfTale = (before: string, name: string, after: string): boolean =>
  TALE.test(`${name}${after}`) || TALE_BEFORE.test(`${before}${name}`);
