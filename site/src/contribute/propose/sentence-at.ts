/** A full stop that ends no sentence; « l'enfant A. » may end one. */
const abbreviation =
  /(?:^|[\s('’«])(?:MM?|Mmes?|Mlles?|Drs?|Prs?|Me|Ste?|[Tt][ée]l|ex|cf|env|art|av|bd|n|p|(?<!enfant )\p{Lu})\.$/u;

/** Bounds of the sentence around a passage of a text, without the dash of a list's item. */
export function sentenceAt(text: string, start: number, end: number) {
  const isStop = (at: number) => text[at] !== '.' || !abbreviation.test(text.slice(0, at + 1));
  const [from = 0] = [...text.slice(0, start).matchAll(/[.!?…]+[\s»")]*\s+|\n\s*(?:- )?|^- /g)]
    .flatMap(({ index, 0: stop }) => (isStop(index) ? [index + stop.length] : []))
    .slice(-1);
  const [to = text.length] = [...text.slice(end).matchAll(/[.!?…]+[»")]*(?=\s|$)|\n/g)].flatMap(
    ({ index, 0: stop }) =>
      isStop(end + index) ? [end + index + (stop === '\n' ? 0 : stop.length)] : [],
  );
  return { start: from, end: to };
}
