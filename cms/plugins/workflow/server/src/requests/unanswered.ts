import { type Locale, type Problem, placeInWords, type Stage } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { type RequestRow, requestRowsOf } from './row';

const toDo = ({ answer, settledAt }: RequestRow) => answer === null && settledAt === null;

/** What keeps a practice from going back to the team: each request that has no answer, at its place. */
export async function unansweredIn(
  strapi: Core.Strapi,
  documentId: string,
  stage: Stage,
  locale: Locale = 'fr',
): Promise<Problem[]> {
  if (stage !== 'changes_requested') return [];
  const rows = (await requestRowsOf(strapi, documentId)).filter(toDo);
  return rows.map(({ path }) => ({
    path,
    name: 'unanswered',
    values: { label: placeInWords(path, locale) },
  }));
}
