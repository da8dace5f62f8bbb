import { type FicheKind, type Locale, problemSentence, refusalSentence } from '@pratiques/shared';
import { errors } from '@strapi/utils';
import { fieldsOf } from '../fiche/fields';
import type { MoveOutcome } from './move-fiche';

export type Refused = Extract<MoveOutcome, { allowed: false }>;

/** What a caller reads of a refusal: its reason, its sentence, and each answer to mend. */
export const detailsOf = (kind: FicheKind, { refusal, problems }: Refused, locale: Locale) => ({
  reason: refusal.reason,
  errors:
    refusal.reason === 'incomplete'
      ? problems.map((problem) => ({
          path: problem.path.split('.'),
          name: problem.name,
          message: problemSentence(fieldsOf[kind], problem, locale),
        }))
      : [],
});

/** The refusal as an error that the panel shows in its toast (status 400). */
export function refusedError(kind: FicheKind, refused: Refused, locale: Locale = 'fr') {
  const details = detailsOf(kind, refused, locale);
  const list = details.errors.map((error) => error.message).join(' ');
  const sentence = refusalSentence(refused.refusal, locale);
  return new errors.ValidationError(list === '' ? sentence : `${sentence} ${list}`, details);
}
