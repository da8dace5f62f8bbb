import { faultOf, tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { removeFiles, sweepFolder } from './folder';
import { publicIdsOf } from './public-ids';
import { AttachmentRow, attachmentUid, namesOf } from './row';

const findRows = async (strapi: Core.Strapi, where: object): Promise<AttachmentRow[]> =>
  z.array(AttachmentRow).parse(await strapi.db.query(attachmentUid).findMany({ where }));

/** What was taken off a fiche's draft leaves for good, once readers have it no more. */
export async function dropUnneededOf(strapi: Core.Strapi, documentId: string): Promise<void> {
  const removed = await findRows(strapi, { documentId, removed: true });
  if (removed.length === 0) return;
  const online = await publicIdsOf(strapi, documentId);
  for (const row of removed.filter(({ fileId }) => !online.has(fileId))) {
    // The files first: a row that is left is tried again, a file that is left would be forgotten.
    await removeFiles(strapi, namesOf(row));
    await strapi.db.query(attachmentUid).delete({ where: { fileId: row.fileId } });
  }
}

/** To be called after a commit; what fails is tried again at the next start. */
export function dropUnneeded(strapi: Core.Strapi, documentId: string): void {
  dropUnneededOf(strapi, documentId).catch((error: unknown) =>
    tell(strapi.log, { event: 'file-not-removed', ...faultOf(error) }),
  );
}

/** What was taken off its draft and readers have no more, of all fiches; there is some after a crash only. */
export async function unneeded(strapi: Core.Strapi): Promise<AttachmentRow[]> {
  const removed = await findRows(strapi, { removed: true });
  const online = new Set<string>();
  for (const documentId of new Set(removed.map((row) => row.documentId)))
    for (const id of await publicIdsOf(strapi, documentId)) online.add(id);
  return removed.filter(({ fileId }) => !online.has(fileId));
}

/** At start and each day: what a crash or a failure left behind. */
export async function dropLeftovers(strapi: Core.Strapi): Promise<void> {
  const removed = await findRows(strapi, { removed: true });
  for (const documentId of new Set(removed.map((row) => row.documentId)))
    await dropUnneededOf(strapi, documentId);
  const rows = await findRows(strapi, {});
  await sweepFolder(strapi, new Set(rows.flatMap(namesOf)));
}
