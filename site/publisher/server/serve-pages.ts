import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askedPath } from './asked-path.ts';
import { type Content, readerOf } from './content.ts';
import { findAddress } from './find-address.ts';
import { sendNotReady } from './not-ready.ts';
import { sendContent } from './send-content.ts';
import type { Site } from './site.ts';

/** The pages and the data of the release that readers get now. */
export async function servePages(server: FastifyInstance, site: Site): Promise<void> {
  server.get('/*', async (request, reply) => {
    const { path, query } = askedPath(request);
    const www = site.www();
    if (www === null) return sendNotReady(reply);
    const found = await findAddress(readerOf(www, request.headers), path);
    if (found === null) return reply.callNotFound();
    if (found.is === 'here') return sendContent(request, reply, found.content);
    if (found.is === 'gone') return sendGone(request, reply, found.page);
    // An address may be taken back: what a browser keeps for ever could not be.
    return reply.header('cache-control', 'no-cache').redirect(`${found.to}${query}`, 301);
  });

  server.setNotFoundHandler(async (request, reply) => sendNotFound(request, reply, site));
}

/** The page says it to people; a program that asked for data is told in data. */
function sendGone(request: FastifyRequest, reply: FastifyReply, page: Content): FastifyReply {
  reply.code(410).header('x-robots-tag', 'noindex');
  if (!askedPath(request).path.endsWith('.json')) return sendContent(request, reply, page);
  const message = 'Cette fiche n’est plus dans la bibliothèque.';
  return reply
    .header('cache-control', 'no-cache')
    .send({ data: null, error: { status: 410, name: 'GoneError', message, details: {} } });
}

async function sendNotFound(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
): Promise<FastifyReply> {
  reply.code(404).header('x-robots-tag', 'noindex');
  const www = site.www();
  const reader = request.method === 'GET' || request.method === 'HEAD';
  if (reader && www !== null) {
    const page = await readerOf(www, request.headers)('404.html');
    if (page !== null) return sendContent(request, reply, page);
  }
  return reply.type('text/plain; charset=utf-8').send('Page introuvable.\n');
}
