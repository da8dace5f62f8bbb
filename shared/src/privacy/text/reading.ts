import { isAbbreviation } from './abbreviation.js';
import { fold } from './fold.js';
import { readPlainly } from './plain-text.js';
import { type Token, tokensOf } from './token.js';

/** A text made ready for the rules: plain characters, and its words when a rule asks for them. */
export class Reading {
  readonly plain: string;
  readonly originOf: (at: number) => number;
  #tokens: readonly Token[] | undefined;
  #ends: readonly number[] | undefined;

  constructor(text: string) {
    const { plain, originOf } = readPlainly(text);
    this.plain = plain;
    this.originOf = originOf;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.plain);
    return this.#tokens;
  }

  /** Folded words of the sentence before and after a passage, of `reach` characters at most. */
  around({ start, end }: { start: number; end: number }, reach = 160) {
    const sentence = this.sentence(start);
    const before = this.plain.slice(Math.max(sentence.start, start - reach), start);
    const after = this.plain.slice(end, Math.min(Math.max(sentence.end, end), end + reach));
    return { before: fold(before), after: fold(after) };
  }

  /** Bounds of the sentence around an offset. */
  sentence(at: number): { start: number; end: number } {
    this.#ends ??= this.#sentenceEnds();
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return { start: this.#ends[low - 1] ?? 0, end: this.#ends[low] ?? this.plain.length };
  }

  #sentenceEnds(): number[] {
    const ends = /[.!?…](?=\s+[«"“(-]?\s?\p{Lu}|\s*$)|\n/gu;
    return [...this.plain.matchAll(ends)]
      .filter(({ index }) => this.#endsHere(index))
      .map(({ index }) => index + 1);
  }

  #endsHere(index: number): boolean {
    if (this.plain[index] !== '.') return true;
    const [word = ''] =
      /\p{L}*(?:-\p{L})?$/u.exec(this.plain.slice(Math.max(0, index - 8), index)) ?? [];
    return word === '' || !isAbbreviation(word);
  }
}
