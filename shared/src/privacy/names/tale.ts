/** « Max et les Maximonstres », « Alice au pays des merveilles » */
const TALES = String.raw`max et les maximonstres|oscar et la dame rose|jojo lapin|alice au pays des merveilles|charlie et la chocolaterie|blanche-neige et les sept nains|max et lili|ernest et celestine|tom-tom et nana|emile et les|rox et rouky|hansel et gretel|tristan et iseult|romeo et juliette|alice au pays|remi sans famille|martine (?:a|en)\b|mowgli|jacques a dit|(?:thomas|barbapapa|martine) (?:dans l'espace|le petit train|a la (?:ferme|plage))`;
const TALE = new RegExp(`^(?:${TALES})`);
const TALE_BEFORE = new RegExp(`\\b(?:${TALES})$`);

/** Whether a folded name is one of a tale's title, by what stands around it. */
export const isOfTale = (before: string, name: string, after: string): boolean =>
  TALE.test(`${name}${after}`) || TALE_BEFORE.test(`${before}${name}`);
