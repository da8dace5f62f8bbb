import type { z } from 'zod';
import { draftOf, emptyForm } from './draft.js';
import type { WithInstead } from './form.js';
import { type Answers, type Moment, problemsOf } from './moment.js';
import { momentSchema } from './moment-schema.js';
import { Month } from './month.js';
import { type PracticeFields, practiceFields } from './practice-fields/index.js';
import type { Problem } from './problem.js';
import { withoutReplaced } from './replaced.js';

export type PracticeForm = WithInstead<PracticeFields>;

/** A draft: shapes and sizes only; an owner is all that it needs. */
export const PracticeDraft = draftOf(practiceFields);
export type PracticeDraft = z.infer<typeof PracticeDraft>;

export const emptyPractice = (): PracticeForm => emptyForm(practiceFields);

const excused = (answers: Answers): string[] => [
  ...(answers.territoryLevel === 'national' ? ['departements'] : []),
  ...(answers.knowledgeLevel === 'non-documente' ? ['effects'] : []),
];

/** Key of the framework that reads "Sans objet": it stands alone. */
const noFramework = 'hors-mesure-professionnels';

const isMonth = (value: unknown): value is string => Month.safeParse(value).success;

/** Rules that hold between two answers; `today` is `YYYY-MM-DD`. */
function crossed(answers: Answers, today: string): Problem[] {
  const found: Problem[] = [];
  const add = (path: string, name: Problem['name'], values: Problem['values'] = {}) =>
    found.push({ path, name, values });
  const { ageMin, ageMax, start, frameworks, knowledgeLevel } = answers;
  const effects: unknown[] = Array.isArray(answers.effects) ? answers.effects : [];
  if (typeof ageMin === 'number' && typeof ageMax === 'number' && ageMax < ageMin)
    add('ageMin', 'order');
  if (isMonth(start) && start > today.slice(0, start.length)) add('start', 'future');
  if (Array.isArray(frameworks) && frameworks.length > 1 && frameworks.includes(noFramework))
    add('frameworks', 'exclusive');
  if (knowledgeLevel === 'non-documente' && effects.length > 0)
    add('knowledgeLevel', 'conflict', { n: effects.length });
  effects.forEach((effect, index) => {
    const date: unknown = Object(effect).date;
    if (!isMonth(date)) return;
    const i = index + 1;
    if (date > today.slice(0, date.length)) add(`effects.${index}.date`, 'future', { i });
    else if (isMonth(start) && date < start.slice(0, date.length))
      add(`effects.${index}.date`, 'before', { i, start });
  });
  return found;
}

/** All that keeps a practice from being proposed or from going online. */
export const practiceProblems = (
  answers: Answers,
  moment: Moment,
  today = new Date().toISOString().slice(0, 10),
): Problem[] => [
  ...problemsOf(practiceFields, answers, moment, excused),
  ...crossed(withoutReplaced(practiceFields, answers), today),
];

/** A practice that may be proposed: what the committee needs is there. */
export const PracticeSubmission = momentSchema(PracticeDraft, practiceFields, (form) =>
  practiceProblems(form, 'submission'),
);

/** A practice that may go online. */
export const PracticePublication = momentSchema(PracticeDraft, practiceFields, (form) =>
  practiceProblems(form, 'publication'),
);
