import type { Fields } from './field.js';
import type { Answers } from './moment.js';

/** Whether a field is answered by « sans objet » or « non connu ». */
export const isReplaced = (fields: Fields, answers: Answers, name: string): boolean =>
  Boolean(fields[name]?.instead) && (answers.notApplicable ?? []).includes(name);

/** What belongs to the fiche: text under « sans objet » is kept, in case the box is a slip, and goes no further. */
export const withoutReplaced = <A extends Answers>(fields: Fields, answers: A): A => ({
  ...answers,
  ...Object.fromEntries(
    Object.keys(fields)
      .filter((name) => isReplaced(fields, answers, name))
      .map((name) => [name, Array.isArray(answers[name]) ? [] : null]),
  ),
});
