import type { NewFieldRequest } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { formOf } from '../fiche/form';
import type { FicheRow } from '../fiche/row';
import type { Person } from '../transition/person';
import { answerAt } from './answer-at';
import { requestRowsOf, requestUid } from './row';
import { aboutOf } from './view';

/** Settles what is still open of a fiche: the team asks anew. */
const settleOpen = (strapi: Core.Strapi, documentId: string, at: string) =>
  strapi.db
    .query(requestUid)
    .updateMany({ where: { documentId, settledAt: { $null: true } }, data: { settledAt: at } });

/**
 * Opens a round of requests; those of earlier rounds are settled by it, with or without new ones. The
 * caller holds the ledger and has decided that this person may ask.
 */
export async function askAtFields(
  strapi: Core.Strapi,
  row: FicheRow,
  { asked, by, at }: { asked: readonly NewFieldRequest[]; by: Person; at: string },
): Promise<void> {
  const { documentId } = row;
  const round = Math.max(0, ...(await requestRowsOf(strapi, documentId)).map((r) => r.round)) + 1;
  await settleOpen(strapi, documentId, at);
  if (asked.length === 0) return;
  const about = await aboutOf(strapi, documentId, formOf('practice', row));
  for (const { path, text } of asked) {
    const before = JSON.stringify(answerAt(about, path) ?? null);
    const data = { documentId, round, path, text, authorName: by.name, at, before };
    await strapi.db.query(requestUid).create({ data });
  }
}
