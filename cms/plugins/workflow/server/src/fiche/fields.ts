import {
  type Answers,
  dispositifFields,
  dispositifProblems,
  type FicheKind,
  type Fields,
  type Moment,
  type Problem,
  practiceFields,
  practiceProblems,
} from '@pratiques/shared';

/** The fields of each kind, from their one home. */
export const fieldsOf: Record<FicheKind, Fields> = {
  practice: practiceFields,
  dispositif: dispositifFields,
};

/** What keeps a fiche from the moment; a dispositif is only held against publication. */
export const problemsOfFiche = (kind: FicheKind, answers: Answers, moment: Moment): Problem[] =>
  kind === 'practice' ? practiceProblems(answers, moment) : dispositifProblems(answers);
