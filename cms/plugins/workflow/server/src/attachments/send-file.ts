import { createReadStream } from 'node:fs';
import { fileNameOf } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pathOf } from './folder';
import type { AttachmentRow } from './row';

/** Sends the file of a draft's attachment to somebody who may read it: nothing keeps it, nothing in it runs. */
export function sendFile(strapi: Core.Strapi, context: Context, row: AttachmentRow): void {
  const image = row.type === 'image';
  context.set('content-type', image ? 'image/webp' : 'application/pdf');
  context.set('content-length', String(row.bytes));
  context.set('content-disposition', image ? 'inline' : 'attachment; filename="document.pdf"');
  context.set('content-security-policy', "default-src 'none'; sandbox");
  context.set('x-content-type-options', 'nosniff');
  context.set('cache-control', 'private, no-store');
  context.body = createReadStream(pathOf(strapi, fileNameOf({ id: row.fileId, type: row.type })));
}
