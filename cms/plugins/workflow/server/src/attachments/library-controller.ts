import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { attachmentFileName } from '@pratiques/shared';
import { faultOf, tell } from '@pratiques/shared/log';
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

/** Bytes of a file; why not is told in the log unless it is simply not there. */
async function sizeOf(
  strapi: Core.Strapi,
  path: string,
): Promise<number | 'missing' | 'unreadable'> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'missing';
    tell(strapi.log, { event: 'file-not-readable', ...faultOf(error) });
    return 'unreadable';
  }
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
    const found = await sizeOf(strapi, path);
    if (found === 'missing') return context.notFound();
    // The publisher tries again: what a disk does not tell is not gone.
    if (found === 'unreadable') return context.serviceUnavailable();
    context.set('content-length', String(found));
    context.type = 'application/octet-stream';
    context.body = createReadStream(path);
  },
});
