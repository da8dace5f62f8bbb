import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { pingSecret } from '../testing/example-environment.ts';
import type { Site } from './site.ts';
import type { StandInCms } from './stand-in/stand-in-cms.ts';

export interface SignedPing {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the CMS would send; another secret or another time make it a forged or an old one. */
export function signedPing(
  head: number,
  { secret = pingSecret, at = new Date() }: { secret?: string; at?: Date } = {},
): SignedPing {
  const id = `msg_${randomUUID()}`;
  const body = JSON.stringify({ type: 'library.changed', data: { head } });
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = new Webhook(secret).sign(id, at, body);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature,
    },
  };
}

const agent = new Agent({ keepAlive: true });

/** Sends a ping; resolves with the status of the answer, or null when nobody answers. */
export function sendPing(origin: string, { body, headers }: SignedPing): Promise<number | null> {
  return new Promise((resolve) => {
    const asked = request(
      `${origin}/_publisher/ping`,
      { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent },
      (response) => {
        response.resume();
        response.on('close', () => resolve(response.statusCode ?? null));
      },
    );
    // A ping that nobody hears is lost, as it may be.
    asked.on('error', () => resolve(null));
    asked.end(body);
  });
}

/** The CMS says that something changed. */
export const nudge = (site: Site, cms: StandInCms): Promise<number | null> =>
  sendPing(site.origin, signedPing(cms.log.head));
