import { attachmentFileName } from '@pratiques/shared';
import type { FastifyInstance } from 'fastify';
import { askedPath } from './asked-path.ts';
import { attachmentHeaders } from './attachment-headers.ts';
import { readerOf } from './content.ts';
import { sendContent } from './send-content.ts';
import type { Site } from './site.ts';

const FOLDER = '/fichiers/';

/** The pictures and documents of published fiches. */
export async function serveAttachments(server: FastifyInstance, site: Site): Promise<void> {
  server.get(`${FOLDER}*`, async (request, reply) => {
    const name = askedPath(request).path.slice(FOLDER.length);
    const www = site.www();
    if (www === null || !attachmentFileName.test(name)) return reply.callNotFound();
    const content = await readerOf(www, request.headers)(`fichiers/${name}`);
    if (content === null) return reply.callNotFound();
    reply.headers(attachmentHeaders(name));
    return sendContent(request, reply, content);
  });
}
