import type { FastifyInstance } from 'fastify';
import { askedPath } from '../server/asked-path.ts';
import type { Site } from '../server/site.ts';

/** A signed token: three parts in base64url, and nothing that has to be decoded. */
const LINK = /^\/_publisher\/preview\/([\w-]{1,200}\.[\w-]{1,600}\.[\w-]{1,200})$/;

const statuses = { refused: 404, unavailable: 503, busy: 503, undrawn: 500 } as const;

/** The page of a draft, for who holds a link to it: in no cache, no index, no file and no log. */
export async function servePreviews(server: FastifyInstance, site: Site): Promise<void> {
  server.get('/_publisher/preview/*', { exposeHeadRoute: false }, async (request, reply) => {
    const token = LINK.exec(askedPath(request).path)?.[1];
    const previewed = token === undefined ? 'refused' : await site.previews.show(token);
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      // The address is the key: no other site is told of it.
      .header('referrer-policy', 'no-referrer');
    if (typeof previewed === 'object') return reply.send(previewed.html);
    const status = statuses[previewed];
    if (status === 503) reply.header('retry-after', '5');
    return reply.code(status).send(await site.previews.explain(previewed));
  });
}
