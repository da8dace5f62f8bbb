import { errors } from '@strapi/utils';
import { ficheKindOf } from '../fiche/uid';
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
  // A fiche is begun under the name that its first request gave it: sent twice, it is one. Forms of the
  // panel give none (cms/src/panel/own-fields.ts).
  const born = call.action === 'create' && ficheKindOf(call.uid) ? data.documentId : undefined;
  const same: Record<string, unknown> = {
    documentId: call.action === 'update' ? documentId : born,
  };
  const changed = identity.filter((name) => Object.hasOwn(data, name) && data[name] !== same[name]);
  const elsewhere =
    typeof data.locale === 'string' && typeof locale === 'string' && data.locale !== locale;
  const names = [...changed, ...(elsewhere ? ['locale'] : [])];
  if (names.length === 0) return next();
  throw new errors.ValidationError(`Ces champs ne se remplissent pas ici : ${names.join(', ')}.`, {
    errors: names.map((name) => ({ path: [name], name: 'forbidden', message: sentence })),
  });
};
