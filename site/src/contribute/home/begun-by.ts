import type { Contribution } from '@pratiques/shared';
import { type Answers, readAnswers } from '../draft/answers.ts';

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== '';
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether the server has all of some answers of a fiche. */
export function holds(contribution: Contribution, answers: Answers): boolean {
  const known = readAnswers(contribution);
  return Object.entries(answers).every(
    ([name, value]) => !isGiven(value) || same(known[name], value),
  );
}

/** A text whose page ended, and what of it was on its way to the server then. */
interface Left {
  readonly answers: Answers;
  readonly sent: Answers;
}

/**
 * The fiche that a text began whose page ended before the server had answered: it has what was on its way. A
 * text that is taken for another fiche's, which says the same, is only told at that one's line.
 */
export function begunBy(
  { answers, sent }: Left,
  contributions: readonly Contribution[],
): Contribution | undefined {
  const leaving = Object.keys(sent).length > 0 ? sent : answers;
  if (!Object.values(leaving).some(isGiven)) return undefined;
  return contributions.find((one) => one.stage === 'draft' && holds(one, leaving));
}
