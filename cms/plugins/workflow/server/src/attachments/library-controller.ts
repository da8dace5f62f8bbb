import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { attachmentFileName } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { holdsLibraryToken } from '../publication/holds-library-token';
import { pathOf } from './folder';
import { publicIdsOf } from './public-ids';
import { AttachmentRow, attachmentUid, namesOf } from './row';

/** Whether a row of the log that readers follow now names the file. */
async function isPublic(strapi: Core.Strapi, name: string): Promise<boolean> {
  const fileId = name.slice(0, 36);
  const found: unknown = await strapi.db.query(attachmentUid).findOne({ where: { fileId } });
  const row = AttachmentRow.nullable().parse(found);
  if (!row || !namesOf(row).includes(name)) return false;
  return (await publicIdsOf(strapi, row.documentId)).has(fileId);
}

/** The publisher fetches the files of published fiches, and of no other. */
export const filesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context) {
    if (!holdsLibraryToken(strapi, context)) return context.unauthorized();
    context.set('cache-control', 'no-store');
    const name = String(context.params.name);
    if (!attachmentFileName.test(name) || !(await isPublic(strapi, name)))
      return context.notFound();
    const path = pathOf(strapi, name);
    const found = await stat(path).catch(() => null);
    if (!found) return context.notFound();
    context.set('content-length', String(found.size));
    context.type = 'application/octet-stream';
    context.body = createReadStream(path);
  },
});
