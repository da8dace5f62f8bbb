import { Ping } from '@pratiques/shared';
import type { FastifyInstance } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { RecentIds } from './recent-ids.ts';
import type { Site } from './site.ts';

/** A signature is good five minutes before and after its time: an id is remembered through both, whatever the clock does. */
const WINDOW_MS = 10 * 60_000;
const BODY_LIMIT = 10_000;

const Signed = z.object({
  'webhook-id': z.string().min(1).max(200),
  'webhook-timestamp': z.string(),
  'webhook-signature': z.string(),
});

/** A signed ping asks for an update; a forged, old or repeated one changes nothing. */
export async function receivePings(server: FastifyInstance, site: Site): Promise<void> {
  const webhook = new Webhook(site.pingSecret);
  const recent = new RecentIds(WINDOW_MS);

  function accepted(headers: unknown, body: unknown): boolean {
    const signed = Signed.safeParse(headers);
    if (!signed.success || !Buffer.isBuffer(body)) return false;
    try {
      if (!Ping.safeParse(webhook.verify(body, signed.data)).success) return false;
    } catch {
      return false;
    }
    return recent.add(signed.data['webhook-id'], performance.now());
  }

  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The signature is on the bytes as they came.
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, body),
    );
    scope.post('/_publisher/ping', async (request, reply) => {
      if (!accepted(request.headers, request.body))
        return reply.code(401).send({ error: 'refusé' });
      site.onPing();
      return reply.code(202).send({ accepted: true });
    });
  });
}
