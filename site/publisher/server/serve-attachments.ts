import { attachmentFileName } from '@pratiques/shared';
import type { FastifyInstance } from 'fastify';
import { askedPath } from './asked-path.ts';
import { readerOf } from './content.ts';
import { sendContent } from './send-content.ts';
import type { Site } from './site.ts';

const FOLDER = '/fichiers/';

/** What came from somebody's computer: shown as a picture or taken away as a document, it runs nothing. */
export async function serveAttachments(server: FastifyInstance, site: Site): Promise<void> {
  server.get(`${FOLDER}*`, async (request, reply) => {
    const name = askedPath(request).path.slice(FOLDER.length);
    const www = site.www();
    if (www === null || !attachmentFileName.test(name)) return reply.callNotFound();
    const content = await readerOf(www, request.headers)(`fichiers/${name}`);
    if (content === null) return reply.callNotFound();
    // A browser's own viewer does not open what is sandboxed: a document is downloaded.
    reply.header('content-disposition', name.endsWith('.pdf') ? 'attachment' : 'inline');
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    // A consent that was withdrawn is not kept by a search engine's picture pages.
    reply.header('x-robots-tag', 'noindex');
    return sendContent(request, reply, content);
  });
}
