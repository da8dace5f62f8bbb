import { practiceFields } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { forgetApprovals } from '../approval/forget';
import { dropUnneededOf } from '../attachments/drop-unneeded';
import { rowsOf } from '../attachments/of-fiche';
import { publicIdsOf } from '../attachments/public-ids';
import { attachmentUid } from '../attachments/row';
import { forgetBeside } from '../draft/forget-beside';
import { loadRow, localesOf, writeDocument } from '../fiche/load';
import { ficheUids } from '../fiche/uid';
import { asService } from '../guard/scope';
import { withLedger } from '../ledger/ledger';

/** Fields that are never published and hold more than an agreement. */
const privateNames = Object.entries(practiceFields).flatMap(([name, field]) =>
  field.public || field.type === 'consent' ? [] : [name],
);
const nothing = Object.fromEntries(privateNames.map((name) => [name, null]));

/** Stages at which the draft is what readers have, but for what the team mends. */
const asReadersHaveIt = ['published', 'archived'];

/** Takes back what was being changed beside the version that readers have. */
async function dropChanges(strapi: Core.Strapi, documentId: string): Promise<void> {
  const online = await localesOf(strapi, 'practice', documentId, 'published');
  if (online.length === 0) return;
  const documents = strapi.documents(ficheUids.practice);
  for (const locale of await localesOf(strapi, 'practice', documentId, 'draft'))
    if (online.includes(locale)) await documents.discardDraft({ documentId, locale });
    else await documents.delete({ documentId, locale });
}

/** Files that readers do not have go; the others keep no name that their sender gave them. */
async function forgetFiles(strapi: Core.Strapi, documentId: string): Promise<void> {
  const online = await publicIdsOf(strapi, documentId);
  for (const { fileId, type } of await rowsOf(strapi, documentId)) {
    const data = online.has(fileId) ? { name: type } : { name: type, removed: true };
    await strapi.db.query(attachmentUid).update({ where: { fileId }, data });
  }
}

/**
 * What was public stays, as an organisation's work, and holds nothing of its contributor: no private
 * answer in any row, no draft beside what readers have. Its owner goes with the account, last: until
 * then an erasure that was broken off finds the fiche again.
 */
export async function letGo(strapi: Core.Strapi, documentId: string): Promise<void> {
  await asService(() =>
    withLedger(strapi, async () => {
      const row = await loadRow(strapi, 'practice', documentId);
      if (!row) return;
      const { stage, version } = row;
      if (!asReadersHaveIt.includes(stage)) await dropChanges(strapi, documentId);
      const query = strapi.db.query(ficheUids.practice);
      await query.updateMany({ where: { documentId }, data: nothing });
      await writeDocument(strapi, 'practice', documentId, { stage, version: version + 1 });
      await forgetFiles(strapi, documentId);
      await forgetBeside(strapi, documentId);
      await forgetApprovals(strapi, [documentId]);
    }),
  );
  await dropUnneededOf(strapi, documentId);
}
