import { type Locale, type Problem, placeInWords } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { requestRowsOf, stateOf } from './row';

/**
 * What keeps a practice from being proposed: each request that has no answer, at its place. An answer is
 * owed whatever way the fiche goes meanwhile: one that is withdrawn and resumed still owes it.
 */
export async function unansweredIn(
  strapi: Core.Strapi,
  documentId: string,
  locale: Locale = 'fr',
): Promise<Problem[]> {
  const rows = await requestRowsOf(strapi, documentId);
  return rows
    .filter((row) => stateOf(row) === 'to_do')
    .map(({ path }) => ({
      path,
      name: 'unanswered',
      values: { label: placeInWords(path, locale) },
    }));
}
