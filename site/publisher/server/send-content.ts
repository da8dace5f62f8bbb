import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { isCompressible } from '../compress/variants.ts';
import { cacheControlOf } from './cache-control.ts';
import type { Content } from './content.ts';
import { contentTypeOf } from './content-type.ts';

/** Sends a file with what caches must know of it; a reader who has it already is only told so. */
export function sendContent(
  request: FastifyRequest,
  reply: FastifyReply,
  { file, bytes, encoding }: Content,
): FastifyReply {
  reply.header('cache-control', cacheControlOf(file));
  if (isCompressible(file)) reply.header('vary', 'accept-encoding');
  if (reply.statusCode === 200) {
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    reply.header('etag', etag);
    if (fresh(request.headers, { etag })) return reply.code(304).send();
  }
  if (encoding !== null) reply.header('content-encoding', encoding);
  return reply.type(contentTypeOf(file)).send(bytes);
}
