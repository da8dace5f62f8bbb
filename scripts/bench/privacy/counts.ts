/** A sentence with what its reader marked and what the guard finds. */
export interface Sentence {
  readonly text: string;
  readonly expected: readonly { readonly kind: string; readonly text: string }[];
  readonly found: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }[];
}

interface Counts {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

/** By sentence: told or not; of one kind: passages, compared by overlap. */
export function countsOf(sentences: readonly Sentence[], kind?: string): Counts {
  const counts = { right: 0, missed: 0, wrong: 0 };
  for (const sentence of sentences) {
    const { right, missed, wrong } = kind ? passages(sentence, kind) : whole(sentence);
    counts.right += right;
    counts.missed += missed;
    counts.wrong += wrong;
  }
  return counts;
}

function whole({ expected, found }: Sentence): Counts {
  const [marked, told] = [expected.length > 0, found.length > 0];
  return {
    right: Number(marked && told),
    missed: Number(marked && !told),
    wrong: Number(!marked && told),
  };
}

function passages({ text, expected, found }: Sentence, kind: string): Counts {
  const marked = expected
    .filter((one) => one.kind === kind)
    .map((one) => ({
      start: text.indexOf(one.text),
      end: text.indexOf(one.text) + one.text.length,
    }));
  const told = found.filter((one) => one.kind === kind);
  const right = marked.filter((one) => told.some((other) => overlap(one, other))).length;
  const wrong = told.filter((one) => !marked.some((other) => overlap(one, other))).length;
  return { right, missed: marked.length - right, wrong };
}

type Passage = { readonly start: number; readonly end: number };
const overlap = (one: Passage, other: Passage) => one.start < other.end && other.start < one.end;

export const recall = ({ right, missed }: Counts): number => right / (right + missed);
export const precision = ({ right, wrong }: Counts): number => right / (right + wrong);
