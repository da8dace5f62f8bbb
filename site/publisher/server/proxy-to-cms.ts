import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import proxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, RawServerBase, RouteGenericInterface } from 'fastify';
import { askedPath } from './asked-path.ts';
import { isProxied } from './proxied-path.ts';

const BODY_LIMIT = 300_000;
const UNTOLD =
  /^(?:x-forwarded-.*|forwarded|x-real-ip|x-client-ip|client-ip|true-client-ip|cf-connecting-ip|via)$/;

/** Passes the contributor's requests to the CMS, and nothing else. */
export async function proxyToCms(server: FastifyInstance, cmsUrl: string): Promise<void> {
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      if (!isProxied(askedPath(request).path)) reply.callNotFound();
    });
    scope.removeAllContentTypeParsers();
    // Read whole, so that the limit also holds for a body that does not announce its length.
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, Readable.from([body])),
    );
    await scope.register(proxy, {
      upstream: cmsUrl,
      prefix: '/api',
      rewritePrefix: '/api',
      proxyPayloads: false,
      undici: { headersTimeout: 30_000, bodyTimeout: 30_000 },
      replyOptions: {
        rewriteRequestHeaders,
        rewriteHeaders: ({ 'x-powered-by': _told, ...headers }) => headers,
        // A request that fails is the reader's to send again.
        retryDelay: () => null,
        onError: (reply) => sendUnreachable(reply),
      },
    });
  });
}

/** The CMS must see one address, the one that this server saw. */
function rewriteRequestHeaders(
  request: { readonly raw: { readonly socket: { readonly remoteAddress?: string | undefined } } },
  headers: IncomingHttpHeaders,
): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !UNTOLD.test(name));
  const peer = (request.raw.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return { ...Object.fromEntries(kept), 'x-forwarded-for': peer };
}

function sendUnreachable(reply: FastifyReply<RouteGenericInterface, RawServerBase>): void {
  const message = 'Le service ne répond pas pour le moment. Réessayez dans un instant.';
  reply
    .code(502)
    .header('retry-after', '5')
    .send({
      data: null,
      error: { status: 502, name: 'BadGatewayError', message, details: {} },
    });
}
