import type { FastifyInstance } from 'fastify';

const HALF_A_YEAR = 183 * 24 * 3_600_000;

/**
 * `/.well-known/security.txt` (RFC 9116): to whom a weakness is told. Its `Expires` is counted from
 * the day on which it is asked for, so that it never runs out unseen.
 */
export async function tellContact(
  server: FastifyInstance,
  { siteUrl, securityContact }: { siteUrl: string; securityContact: string | undefined },
): Promise<void> {
  const path = '/.well-known/security.txt';
  server.get(path, async (_request, reply) => {
    // On a machine of one's own; a public site does not start without.
    if (securityContact === undefined) return reply.code(404).send();
    const expires = new Date(Date.now() + HALF_A_YEAR);
    expires.setUTCHours(0, 0, 0, 0);
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: fr, en',
      `Canonical: ${siteUrl}${path}`,
    ];
    return reply
      .header('cache-control', 'no-cache')
      .type('text/plain; charset=utf-8')
      .send(`${lines.join('\n')}\n`);
  });
}
