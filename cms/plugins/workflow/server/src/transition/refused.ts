import { type FicheKind, type Locale, problemSentence, refusalSentence } from '@pratiques/shared';
import { errors } from '@strapi/utils';
import { fieldsOf } from '../fiche/fields';
import { findingSentence } from '../privacy/in-words';
import type { MoveOutcome } from './move-fiche';

export type Refused = Extract<MoveOutcome, { allowed: false }>;

/** What a caller reads of a refusal: its reason, its sentence, and each answer to mend. No passage is quoted. */
export const detailsOf = (
  kind: FicheKind,
  { refusal, problems, findings }: Refused,
  locale: Locale,
) => {
  const incomplete = problems.map((problem) => ({
    path: problem.path.split('.'),
    name: String(problem.name),
    message: problemSentence(fieldsOf[kind], problem, locale),
  }));
  const open = findings.map((finding) => ({
    path: finding.path.split('.'),
    name: String(finding.kind),
    message: findingSentence(kind, finding, locale),
  }));
  const { reason } = refusal;
  return {
    reason,
    errors: reason === 'incomplete' ? incomplete : reason === 'findings_open' ? open : [],
  };
};

/** The refusal as an error that the panel shows in its toast (status 400). */
export function refusedError(kind: FicheKind, refused: Refused, locale: Locale = 'fr') {
  const details = detailsOf(kind, refused, locale);
  const list = details.errors.map((error) => error.message).join(' ');
  const sentence = refusalSentence(refused.refusal, locale);
  return new errors.ValidationError(list === '' ? sentence : `${sentence} ${list}`, details);
}
