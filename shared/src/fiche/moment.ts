import { checkAnswer, isEmpty } from './check-answer.js';
import type { Field, Fields } from './field.js';
import type { Problem } from './problem.js';
import { isReplaced } from './replaced.js';

/** When a fiche is held against its fields: when it is proposed, and when it goes online. */
export type Moment = 'submission' | 'publication';

export type Answers = Readonly<Record<string, unknown>> & {
  readonly notApplicable?: readonly string[];
};

const isAsked = (field: Field, moment: Moment): boolean =>
  moment === 'submission' ? field.need === 'required' : field.publication === 'required';

/** Fields that need no answer because another answer makes them moot. */
export type Excused = (answers: Answers) => readonly string[];

/** Everything that is missing or wrong, all told at once, in the order of the form. */
export function problemsOf(
  fields: Fields,
  answers: Answers,
  moment: Moment,
  excused: Excused,
): Problem[] {
  const moot = new Set(excused(answers));
  return Object.entries(fields).flatMap(([name, field]) => {
    if (isReplaced(fields, answers, name)) return [];
    const value = answers[name];
    if (!isEmpty(value)) return checkAnswer(name, field, value);
    const missing: Problem = { path: name, name: 'missing', values: {} };
    return isAsked(field, moment) && !moot.has(name) ? [missing] : [];
  });
}
