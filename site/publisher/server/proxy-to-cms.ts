import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import proxy from '@fastify/http-proxy';
import { attachmentLimits } from '@pratiques/shared';
import type { FastifyInstance, FastifyReply, RawServerBase, RouteGenericInterface } from 'fastify';
import { askedPath } from './asked-path.ts';
import { isForwarding } from './forwarding-headers.ts';
import { isProxied, takesFiles } from './proxied-path.ts';

const BODY_LIMIT = 300_000;
/** A file and the answers that come with it. */
const FORM_LIMIT = attachmentLimits.bytes + 100_000;
const FORM = 'multipart/form-data';
/** Of what the CMS answers: all that this server says itself or does not say, and what is of one connection only. */
const OURS =
  /^(?:access-control-.*|cache-control|connection|content-security-policy.*|cross-origin-.*|keep-alive|origin-agent-cluster|permissions-policy|referrer-policy|server|strict-transport-security|via|x-(?:content-type-options|dns-prefetch-control|download-options|frame-options|permitted-cross-domain-policies|powered-by|xss-protection))$/;

/** Passes the contributor's requests to the CMS, and nothing else. */
export async function proxyToCms(server: FastifyInstance, cmsUrl: string): Promise<void> {
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const { path } = askedPath(request);
      if (!isProxied(path)) reply.callNotFound();
      else if (isForm(request.headers) && !takesFiles(path)) sendNoFile(reply);
    });
    scope.removeAllContentTypeParsers();
    // Read whole, so that the limit also holds for a body that does not announce its length.
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, Readable.from([body])),
    );
    scope.addContentTypeParser(
      FORM,
      { parseAs: 'buffer', bodyLimit: FORM_LIMIT },
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
        rewriteHeaders: rewriteAnswerHeaders,
        // A request that fails is the reader's to send again.
        retryDelay: () => null,
        onError: (reply) => sendUnreachable(reply),
      },
    });
  });
}

/** The CMS must see one address: that of the socket, or the one that a trusted proxy tells. */
function rewriteRequestHeaders(
  { ip }: { readonly ip: string },
  headers: IncomingHttpHeaders,
): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(
    // Whole bodies are passed on: nothing is waited for.
    ([name]) => !isForwarding(name) && name !== 'expect',
  );
  return { ...Object.fromEntries(kept), 'x-forwarded-for': ip.replace(/^::ffff:/, '') };
}

/** What a contributor reads of their own is for no cache. */
function rewriteAnswerHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !OURS.test(name));
  return { ...Object.fromEntries(kept), 'cache-control': 'no-store' };
}

const isForm = (headers: IncomingHttpHeaders): boolean =>
  /^\s*multipart\//i.test(headers['content-type'] ?? '');

function sendNoFile(reply: FastifyReply): void {
  const message = 'Cette adresse ne reçoit pas de fichier : joignez-le à une fiche.';
  reply.code(415).send({
    data: null,
    error: { status: 415, name: 'UnsupportedMediaTypeError', message, details: {} },
  });
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
