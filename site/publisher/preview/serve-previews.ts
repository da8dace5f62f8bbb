import { attachmentFileName, type PreviewRefusal } from '@pratiques/shared';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { askedPath } from '../server/asked-path.ts';
import { attachmentHeaders } from '../server/attachment-headers.ts';
import type { Site } from '../server/site.ts';

/** A signed token: three parts in base64url, and nothing that has to be decoded; behind it, a file of its draft. */
const LINK =
  /^\/_publisher\/preview\/([\w-]{1,200}\.[\w-]{1,600}\.[\w-]{1,200})(?:\/fichiers\/([\w.-]{1,60}))?$/;

const statuses = { refused: 404, unavailable: 503, busy: 503, undrawn: 500 } as const;

/** The page of a draft, for who holds a link to it: in no cache, no index, no file and no log. */
export async function servePreviews(server: FastifyInstance, site: Site): Promise<void> {
  const { previews } = site;

  async function refuse(reply: FastifyReply, why: PreviewRefusal) {
    if (statuses[why] === 503) reply.header('retry-after', '5');
    return reply
      .code(statuses[why])
      .type('text/html; charset=utf-8')
      .send(await previews.explain(why));
  }

  server.get('/_publisher/preview/*', { exposeHeadRoute: false }, async (request, reply) => {
    const [, token, name] = LINK.exec(askedPath(request).path) ?? [];
    reply
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      // The address is the key: no other site is told of it.
      .header('referrer-policy', 'no-referrer');
    if (token === undefined) return refuse(reply, 'refused');
    if (name === undefined) {
      const previewed = await previews.show(token);
      if (typeof previewed === 'string') return refuse(reply, previewed);
      return reply.type('text/html; charset=utf-8').send(previewed.html);
    }
    const file = attachmentFileName.test(name) ? await previews.file(token, name) : 'refused';
    if (typeof file === 'string') return refuse(reply, file);
    return reply
      .type(name.endsWith('.pdf') ? 'application/pdf' : 'image/webp')
      .headers(attachmentHeaders(name))
      .send(file);
  });
}
