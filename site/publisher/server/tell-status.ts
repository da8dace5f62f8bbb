import { createHash, timingSafeEqual } from 'node:crypto';
import { PublisherStatus } from '@pratiques/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isForwarding } from './forwarding-headers.ts';
import type { Site } from './site.ts';

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;

/** The status is for this machine and for the CMS. */
export async function tellStatus(server: FastifyInstance, site: Site): Promise<void> {
  const expected = digestOf(`Bearer ${site.libraryToken}`);
  const isCms = ({ headers }: FastifyRequest) =>
    timingSafeEqual(digestOf(headers.authorization ?? ''), expected);

  server.get('/_publisher/status', async (request, reply) => {
    if (!isFromHere(request) && !isCms(request)) return reply.callNotFound();
    reply.header('cache-control', 'no-store');
    return reply.send(PublisherStatus.parse(site.status()));
  });
}

/** A proxy on this machine has a loopback socket too: what it passes on comes from elsewhere. */
function isFromHere({ raw, headers }: FastifyRequest): boolean {
  return LOOPBACK.test(raw.socket.remoteAddress ?? '') && !Object.keys(headers).some(isForwarding);
}

/** Of one length whatever was sent, so that a comparison takes one time. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
