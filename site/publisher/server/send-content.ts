import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { isCompressible } from '../compress/variants.ts';
import type { Content } from './content.ts';
import { contentTypeOf } from './content-type.ts';

/**
 * Sends a file that a reader may keep but asks about each time; who has it already is only told so. That goes for
 * Pagefind's data too: its names are 28 bits of a hash, too few to promise that they never mean something else.
 */
export function sendContent(
  request: FastifyRequest,
  reply: FastifyReply,
  { file, bytes, encoding }: Content,
): FastifyReply {
  reply.header('cache-control', 'no-cache');
  if (isCompressible(file)) reply.header('vary', 'accept-encoding');
  if (reply.statusCode === 200) {
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    reply.header('etag', etag);
    if (fresh(request.headers, { etag })) return reply.code(304).send();
  }
  if (encoding !== null) reply.header('content-encoding', encoding);
  return reply.type(contentTypeOf(file)).send(bytes);
}
