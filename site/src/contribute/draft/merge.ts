import { type Answers, type AnswerValue, isSame, isSet } from './answers.ts';

/** One answer of which two versions exist. */
export interface Conflict {
  readonly name: string;
  readonly mine: AnswerValue;
  readonly theirs: AnswerValue;
}

export interface Merged {
  /** Mine where I changed something, theirs where they did; mine where both did, until somebody chooses. */
  readonly answers: Answers;
  readonly conflicts: readonly Conflict[];
}

const textsOf = (value: AnswerValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** What either added, without what either took away. */
function mergeSets(base: AnswerValue | undefined, mine: AnswerValue, theirs: AnswerValue) {
  const [before, ours, others] = [textsOf(base), textsOf(mine), textsOf(theirs)];
  const kept = ours.filter((item) => !before.includes(item) || others.includes(item));
  const added = others.filter((item) => !before.includes(item) && !ours.includes(item));
  return [...kept, ...added];
}

/**
 * Brings together two versions of a fiche that began as `base`, answer by answer, in their normal form.
 * Nothing of either is lost: what both changed differently is told as a conflict.
 */
export function merge(base: Answers, mine: Answers, theirs: Answers): Merged {
  const conflicts: Conflict[] = [];
  const answers = Object.fromEntries(
    Object.entries(mine).map(([name, value]): [string, AnswerValue] => {
      const other = theirs[name] ?? null;
      if (isSame(name, value, other) || isSame(name, base[name], other)) return [name, value];
      if (isSame(name, base[name], value)) return [name, other];
      if (isSet(name)) return [name, mergeSets(base[name], value, other)];
      conflicts.push({ name, mine: value, theirs: other });
      return [name, value];
    }),
  );
  return { answers, conflicts };
}
