import { type Word, wordsIn } from './words';

/** A passage as it is shown; `marks` are what the other one says too, UTF-16 offsets in `text`. */
interface Excerpt {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}
/** How many sentences of two fiches are close, and the closest of them. */
export interface ClosePassages {
  readonly count: number;
  readonly closest: { readonly yours: Excerpt; readonly theirs: Excerpt } | null;
}

interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly weight: number;
}
type Rarity = (stem: string) => number;

/** Two sentences are close when they share half of what they say, in three words or more. */
const leastShared = 0.5;
const fewestWords = 3;
const longest = 240;

const weightOf = (stems: Iterable<string>, rarity: Rarity): number =>
  [...stems].reduce((sum, stem) => sum + rarity(stem), 0);

function sentencesOf(texts: readonly string[], rarity: Rarity): Sentence[] {
  return texts.flatMap((text) =>
    (text.match(/[^.!?;:\n]+/g) ?? []).flatMap((part) => {
      const words = wordsIn(part.trim());
      if (words.length < fewestWords) return [];
      const weight = weightOf(new Set(words.map(({ stem }) => stem)), rarity);
      return [{ text: part.trim(), words, weight }];
    }),
  );
}

/** The words of a sentence that the other has too; neighbours are one mark. */
function excerptOf({ text, words }: Sentence, shared: ReadonlySet<string>): Excerpt {
  const marks: { start: number; end: number }[] = [];
  let last = -1;
  for (const [at, { stem, start, end }] of words.entries()) {
    if (!shared.has(stem)) continue;
    const before = marks.at(-1);
    if (before && last === at - 1) before.end = end;
    else marks.push({ start, end });
    last = at;
  }
  if (text.length <= longest) return { text, marks };
  const end = text.lastIndexOf(' ', longest);
  const cut = `${text.slice(0, end > 0 ? end : longest)}…`;
  return { text: cut, marks: marks.filter((mark) => mark.end < cut.length) };
}

/** The sentence of `theirs` that shares most with one of ours, and what they share. */
function closestTo(sentence: Sentence, theirs: readonly Sentence[], rarity: Rarity) {
  const own = new Set(sentence.words.map(({ stem }) => stem));
  let best = { part: 0, other: null as Sentence | null, shared: new Set<string>() };
  for (const other of theirs) {
    const shared = new Set(other.words.map(({ stem }) => stem).filter((stem) => own.has(stem)));
    if (shared.size < fewestWords) continue;
    const part = (2 * weightOf(shared, rarity)) / (sentence.weight + other.weight || 1);
    if (part > best.part) best = { part, other, shared };
  }
  return best;
}

/** The sentences that two fiches have nearly in common. */
export function closePassages(
  yours: readonly string[],
  theirs: readonly string[],
  rarity: Rarity,
): ClosePassages {
  const others = sentencesOf(theirs, rarity);
  const close = sentencesOf(yours, rarity).flatMap((sentence) => {
    const { part, other, shared } = closestTo(sentence, others, rarity);
    return other && part >= leastShared ? [{ part, sentence, other, shared }] : [];
  });
  const [first] = close.sort((one, next) => next.part - one.part);
  const closest = first && {
    yours: excerptOf(first.sentence, first.shared),
    theirs: excerptOf(first.other, first.shared),
  };
  return { count: close.length, closest: closest ?? null };
}
