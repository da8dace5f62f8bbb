import type { AttachmentAnswers } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Locked } from '../ledger/ledger';
import { changeFiche, type FicheChange } from './change-fiche';
import { dropUnneeded } from './drop-unneeded';
import type { AttachmentOutcome } from './outcome';
import { AttachmentRow, attachmentOf, attachmentUid } from './row';

interface One extends FicheChange {
  id: string;
}
const unknown = { done: false, why: 'unknown' } as const;

/** The row of an attachment when it is of this fiche's draft; another fiche's does not exist here. */
export async function rowOfAttachment(
  strapi: Core.Strapi,
  documentId: string,
  fileId: string,
): Promise<AttachmentRow | null> {
  const where = { fileId, documentId, removed: false };
  const found: unknown = await strapi.db.query(attachmentUid).findOne({ where });
  return AttachmentRow.nullable().parse(found);
}

/** Changes what is said of an attachment; answers that are not given stay as they are. */
export const describe = (
  strapi: Core.Strapi,
  { answers, ...asked }: One & { answers: AttachmentAnswers },
): Promise<AttachmentOutcome> =>
  changeFiche(strapi, asked, 'describe', async () => {
    const row = await rowOfAttachment(strapi, asked.documentId, asked.id);
    if (!row) return unknown;
    await strapi.db.query(attachmentUid).update({ where: { fileId: asked.id }, data: answers });
    return { done: true, attachment: attachmentOf(AttachmentRow.parse({ ...row, ...answers })) };
  });

/** Takes an attachment off a fiche's draft; its files leave at once, or with what readers have of it. */
export const detach = (strapi: Core.Strapi, asked: One): Promise<AttachmentOutcome> =>
  changeFiche(strapi, asked, 'detach', async (locked) => {
    const row = await rowOfAttachment(strapi, asked.documentId, asked.id);
    if (!row) return unknown;
    await strapi.db
      .query(attachmentUid)
      .update({ where: { fileId: asked.id }, data: { removed: true } });
    locked.afterCommit(() => dropUnneeded(strapi, asked.documentId));
    return { done: true, attachment: attachmentOf(row) };
  });

/** A fiche was deleted: so is all that was attached to it. */
export async function detachAll(
  strapi: Core.Strapi,
  locked: Locked,
  documentId: string,
): Promise<void> {
  await strapi.db
    .query(attachmentUid)
    .updateMany({ where: { documentId }, data: { removed: true } });
  locked.afterCommit(() => dropUnneeded(strapi, documentId));
}
