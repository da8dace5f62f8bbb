/** The words that can stand in place of a name, and what they replace; null where they would read badly. */
export interface InPlace {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const titles = '(?:M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr|Docteur|Maître)';
const name = "(?:\\p{Lu}[\\p{L}'’-]*|de|du|des|la|le)";
/** « Mme Durand » becomes « Mme X », as the table of kinds suggests. */
const titled = new RegExp(`^(${titles})\\s+${name}(?:\\s+${name})*$`, 'u');
const afterTitle = new RegExp(`(?:^|[\\s(«])${titles}\\s+$`);
const names = new RegExp(`^${name}(?:\\s+${name})*$`, 'u');
/** The name goes on, or another one follows it. */
const goesOn = /^(?:[\p{L}\p{N}'’-]|\s+\p{Lu})/u;

const firstName = /^\p{Lu}[\p{L}-]+$/u;
const opens = /(?:^|[.!?…][»")]*\s+|\n\s*(?:- )?|^- )$/;
/** Words after which a noun with its article can stand, whatever its gender. */
const links =
  /(?:^|[\s(«'’])(?:(?:à|de|pour|avec|chez|par|sans|sur|vers|contre|entre|devant|selon|et|ou|que|quand|lorsque|puisque|puis|si|mais|car|donc|comme|où|dont)\s+|(d|qu|lorsqu|puisqu)['’])$|[:;]\s+$/iu;

/** « Léa est venue. » becomes « L'enfant A. est venue. »: "enfant" is of either gender. */
function child(text: string, start: number, end: number, letter: string): InPlace | null {
  const before = text.slice(0, start);
  // The full stop of the letter is that of the sentence too.
  const mark = text.includes('’') ? '’' : "'";
  const noun = `l${mark}enfant ${letter}${text[end] === '.' ? '' : '.'}`;
  if (opens.test(before)) return { start, end, words: noun.replace('l', 'L') };
  const link = links.exec(before);
  if (!link) return null;
  const [, elided] = link;
  if (!elided) return { start, end, words: noun };
  return { start: start - elided.length - 1, end, words: `${elided}e ${noun}` };
}

/** A letter that names no other child of the text. */
const freeLetter = (text: string): string =>
  [...'ABCDEFGHIJ'].find((letter) => !text.includes(`enfant ${letter}`)) ?? 'X';

/** What stands in place of a name found in a text: the initial of nobody, or a child. */
export function inPlaceOfName(
  text: string,
  { start, end }: { start: number; end: number },
  isFirstName: boolean,
): InPlace | null {
  const found = text.slice(start, end);
  if (goesOn.test(text.slice(end))) return null;
  const title = titled.exec(found)?.[1];
  if (title) return { start, end, words: `${title} X` };
  if (afterTitle.test(text.slice(0, start)) && names.test(found)) return { start, end, words: 'X' };
  return isFirstName && firstName.test(found) ? child(text, start, end, freeLetter(text)) : null;
}
