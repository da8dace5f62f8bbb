import { type FieldRequest, type Locale, placeInWords } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../attachments/of-fiche';
import { signature } from '../exchange/signature';
import { answerAt, textOfAnswer } from './answer-at';
import { type RequestRow, requestRowsOf, stateOf } from './row';

/** All that a request may be about, as it stands: the answers, and what is attached by its files and words. */
export async function aboutOf(
  strapi: Core.Strapi,
  documentId: string,
  form: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const attachments = (await rowsOf(strapi, documentId)).map(
    ({ fileId, alt, title, caption, credit }) => ({ fileId, alt, title, caption, credit }),
  );
  return { ...form, attachments };
}

/** Whether the answer that a request is about is another one than when it was asked. */
export const hasChanged = (
  { path, before }: Pick<RequestRow, 'path' | 'before'>,
  about: Record<string, unknown>,
): boolean => JSON.stringify(answerAt(about, path) ?? null) !== before;

function requestOf(row: RequestRow, about: Record<string, unknown>, locale: Locale): FieldRequest {
  const { id, round, path, text, authorName, at, answer, word, answeredAt } = row;
  const before: unknown = JSON.parse(row.before);
  return {
    id,
    round,
    path: path.split('.'),
    place: placeInWords(path, locale),
    text,
    by: signature(authorName),
    at,
    state: stateOf(row),
    answer: answer && answeredAt ? { answer, word, at: answeredAt } : null,
    before: textOfAnswer(path, before),
    changed: hasChanged(row, about),
  };
}

/**
 * What was asked at fields of a practice, oldest first, each with whether its answer has changed since.
 * @param form the practice's answers as they stand
 */
export async function requestsOf(
  strapi: Core.Strapi,
  documentId: string,
  form: Record<string, unknown>,
  locale: Locale,
): Promise<FieldRequest[]> {
  const rows = await requestRowsOf(strapi, documentId);
  if (rows.length === 0) return [];
  const about = await aboutOf(strapi, documentId, form);
  return rows.map((row) => requestOf(row, about, locale));
}
