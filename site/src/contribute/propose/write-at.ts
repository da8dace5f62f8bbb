import type { Answers, AnswerValue, Row } from '../draft/answers.ts';

/** The answer, by its name, in which a text at a path is another one. */
export function writeAt(
  answers: Answers,
  path: string,
  text: string,
): [string, AnswerValue] | null {
  const [name = '', at, column] = path.split('.');
  const value = answers[name];
  if (at === undefined) return [name, text];
  if (!Array.isArray(value)) return null;
  const items: readonly (string | Row)[] = value;
  const changed = items.map((item, index) => {
    if (index !== Number(at)) return item;
    return typeof item === 'string' || column === undefined ? text : { ...item, [column]: text };
  });
  // Texts and rows never stand in one list; TypeScript sees only that either may.
  return [name, changed as readonly string[] | readonly Row[]];
}
