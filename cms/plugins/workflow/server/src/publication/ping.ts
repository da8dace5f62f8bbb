import { randomUUID } from 'node:crypto';
import type { Ping } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { Webhook } from 'standardwebhooks';
import { settings } from '../settings';

/** Tells the publisher that the log has grown: signed, once, and no harm when it is lost. */
export async function ping(strapi: Core.Strapi, head: number): Promise<void> {
  const { pingSecret, publisherUrl } = settings(strapi);
  const body = JSON.stringify({ type: 'library.changed', data: { head } } satisfies Ping);
  const id = `msg_${randomUUID()}`;
  const now = new Date();
  const signature = new Webhook(pingSecret).sign(id, now, body);
  try {
    await fetch(`${publisherUrl}/_publisher/ping`, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(2_000),
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': signature,
      },
    });
  } catch {
    // It asks by itself every second.
  }
}
