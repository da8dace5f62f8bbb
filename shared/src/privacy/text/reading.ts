import { fold } from './fold.js';
import { readPlainly } from './plain-text.js';
import { type Token, tokensOf } from './token.js';

/** A text made ready for the rules: plain characters, and its words when a rule asks for them. */
export class Reading {
  readonly plain: string;
  readonly originOf: (at: number) => number;
  #tokens: readonly Token[] | undefined;

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
    const ends = /[.!?…](?=\s+[«"“(-]?\s?\p{Lu}|\s*$)|\n/gu;
    let start = 0;
    for (const { index } of this.plain.matchAll(ends)) {
      if (this.#endsHere(index)) {
        if (index >= at) return { start, end: index + 1 };
        start = index + 1;
      }
    }
    return { start, end: this.plain.length };
  }

  // « M. », « J.-C. », « art. » end no sentence.
  #endsHere(index: number): boolean {
    if (this.plain[index] !== '.') return true;
    return !/(?:^|[^\p{L}])(?:\p{L}|MM|Mme|Mlle|Dr|Pr|Me|Mr|St|Ste|art|cf|p|av|bd|bat|apt|tel|n)$/iu.test(
      this.plain.slice(Math.max(0, index - 6), index),
    );
  }
}
