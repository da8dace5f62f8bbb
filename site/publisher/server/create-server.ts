import fastify, { type FastifyInstance } from 'fastify';
import { servePreviews } from '../preview/serve-previews.ts';
import { proxyToCms } from './proxy-to-cms.ts';
import { receivePings } from './receive-pings.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { serveAssets } from './serve-assets.ts';
import { servePages } from './serve-pages.ts';
import type { Site } from './site.ts';
import { tellStatus } from './tell-status.ts';

/** One origin for readers and contributors: the pages, three doors to the CMS, and the publisher's own two. */
export async function createServer(site: Site): Promise<FastifyInstance> {
  const server = fastify({
    // Fastify's own log names addresses and queries: what readers look for is theirs.
    logger: false,
    trustProxy: false,
    forceCloseConnections: true,
    requestTimeout: 30_000,
    frameworkErrors: (_error, _request, reply) => {
      // An address that cannot even be decoded never reaches a route, nor the hooks.
      reply.hijack();
      reply.raw.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      reply.raw.end('Page introuvable.\n');
    },
  });
  server.setErrorHandler(async (error, _request, reply) => {
    const status = statusOf(error);
    if (status >= 500) site.log({ event: 'failed', reason: 'une requête a échoué' });
    const message = status >= 500 ? 'Erreur interne.' : 'Requête refusée.';
    const name = status === 413 ? 'PayloadTooLargeError' : 'Error';
    return reply.code(status).send({ data: null, error: { status, name, message, details: {} } });
  });
  await addSecurityHeaders(server, site.siteUrl);
  await receivePings(server, site);
  await tellStatus(server, site);
  await servePreviews(server, site);
  await proxyToCms(server, site.cmsUrl);
  await serveAssets(server, site);
  await servePages(server, site);
  return server;
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
