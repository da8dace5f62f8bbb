import { errors } from '@strapi/utils';
import type { Call, Next } from './call';

/** What makes a document the one that it is: given at birth, never written. */
const identity = ['id', 'documentId', 'publishedAt', 'localizations'] as const;
const sentence = 'Ce champ ne se remplit pas ici.';

/**
 * Whoever calls the Document Service about a content type of ours passes here: no write makes a document
 * another one, in another language or at another address of the database.
 * @throws ValidationError that names the column.
 */
export const ownIdentity = () => (call: Call, next: Next) => {
  const { data } = call.params;
  if (!call.uid.startsWith('api::') || !data) return next();
  const { documentId, locale } = call.params;
  const same: Record<string, unknown> = call.action === 'update' ? { documentId } : {};
  const changed = identity.filter((name) => Object.hasOwn(data, name) && data[name] !== same[name]);
  const elsewhere =
    typeof data.locale === 'string' && typeof locale === 'string' && data.locale !== locale;
  const names = [...changed, ...(elsewhere ? ['locale'] : [])];
  if (names.length === 0) return next();
  throw new errors.ValidationError(`Ces champs ne se remplissent pas ici : ${names.join(', ')}.`, {
    errors: names.map((name) => ({ path: [name], name: 'forbidden', message: sentence })),
  });
};
