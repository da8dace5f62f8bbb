import { type FicheKind, problemSentence, Slug } from '@pratiques/shared';
import { errors } from '@strapi/utils';
import { fieldsOf } from '../fiche/fields';

/**
 * A new address follows the rules of addresses as soon as it is written; none at all waits for publication.
 * @throws ValidationError that names the field.
 */
export function checkAddress(kind: FicheKind, held: string | null, given: unknown): void {
  const none = given === undefined || given === null || given === '';
  if (none || given === held || Slug.safeParse(given).success) return;
  const problem = { path: 'slug', name: 'invalid', values: {} } as const;
  const message = problemSentence(fieldsOf[kind], problem, 'fr');
  throw new errors.ValidationError(message, {
    errors: [{ path: ['slug'], name: 'invalid', message }],
  });
}
