import { PublisherStatus } from '@pratiques/shared';
import type { FastifyInstance } from 'fastify';
import type { Site } from './site.ts';

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;

/** The status is for this machine: the socket says who asks, a header could lie. */
export async function tellStatus(server: FastifyInstance, site: Site): Promise<void> {
  server.get('/_publisher/status', async (request, reply) => {
    if (!LOOPBACK.test(request.raw.socket.remoteAddress ?? '')) return reply.callNotFound();
    reply.header('cache-control', 'no-store');
    return reply.send(PublisherStatus.parse(site.status()));
  });
}
