import { isAbbreviation } from './abbreviation.js';
import { fold } from './fold.js';

/** A word of the text, without the elision before it. */
export class Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, elision included. */
  readonly gap: string;
  /** « l' » of « l'enfant », or nothing. */
  readonly elision: string;
  readonly capital: boolean;
  /** All its letters are capitals, and there are several. */
  readonly shouted: boolean;
  /** Whether it begins a sentence, a line, a quotation: its capital then says nothing. */
  readonly opens: boolean;
  #folded: string | undefined;

  constructor(text: string, start: number, gap: string, elision: string, before: string) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
    this.gap = gap;
    this.elision = elision;
    const first = text.charAt(0);
    this.capital = first !== first.toLowerCase();
    this.shouted = this.capital && text.length > 1 && text === text.toUpperCase();
    this.opens = opensAfter(gap, before);
  }

  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }
}

const OPENING = /^$|[.!?…:;\n«"“(•[]/;
/** After « M. » or « art. » a sentence goes on. */
const opensAfter = (gap: string, before: string) =>
  gap === '- ' || (OPENING.test(gap) && !(/^\.[ -]?$/.test(gap) && isAbbreviation(before)));

const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;
const ELISION = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'/i;
// « N'Diaye », « M'Bala »: no elision.
const AFRICAN = /^[NM]'\p{Lu}/u;

/** The words of a text, in order. */
export function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let before = '';
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const elision =
      word.includes("'") && !AFRICAN.test(word) ? (ELISION.exec(word)?.[0] ?? '') : '';
    const gap = plain.slice(end, index);
    const text = word.slice(elision.length);
    tokens.push(new Token(text, index + elision.length, gap, elision, before));
    end = index + word.length;
    before = text;
  }
  return tokens;
}
