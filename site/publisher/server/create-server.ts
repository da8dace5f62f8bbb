import { faultOf, type Log } from '@pratiques/shared/log';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { servePreviews } from '../preview/serve-previews.ts';
import { proxyToCms } from './proxy-to-cms.ts';
import { receivePings } from './receive-pings.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { serveAssets } from './serve-assets.ts';
import { serveAttachments } from './serve-attachments.ts';
import { servePages } from './serve-pages.ts';
import type { Site } from './site.ts';
import { tellContact } from './tell-contact.ts';
import { tellStatus } from './tell-status.ts';

const REQUEST_FAILED = 'une requête a échoué';

/** One origin for readers and contributors: the pages, three doors to the CMS, and the publisher's own two. */
export async function createServer(site: Site): Promise<FastifyInstance> {
  const server = fastify({
    // Fastify's own log names addresses and queries: what readers look for is theirs.
    logger: false,
    trustProxy: site.trustedProxies.length > 0 && [...site.trustedProxies],
    forceCloseConnections: true,
    requestTimeout: 30_000,
    rewriteUrl: ({ url = '/' }) => (isDecodable(url) ? url : '/%25'),
  });
  server.setErrorHandler(async (error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) tellFailed(site.log, request, error);
    const message = status >= 500 ? 'Erreur interne.' : 'Requête refusée.';
    const name = status === 413 ? 'PayloadTooLargeError' : 'Error';
    return reply.code(status).send({ data: null, error: { status, name, message, details: {} } });
  });
  await addSecurityHeaders(server, site.siteUrl);
  await receivePings(server, site);
  await tellStatus(server, site);
  await tellContact(server, site);
  await servePreviews(server, site);
  await proxyToCms(server, site.cmsUrl);
  await serveAssets(server, site);
  await serveAttachments(server, site);
  await servePages(server, site);
  return server;
}

/** The pattern of the address only: what readers look for is theirs. */
function tellFailed(log: Log, { method, routeOptions }: FastifyRequest, error: unknown): void {
  const fault = faultOf(error);
  log({ event: 'failed', reason: REQUEST_FAILED, method, route: routeOptions.url, ...fault });
}

/** What cannot be decoded would never reach a route, nor the hooks that add the security headers. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
