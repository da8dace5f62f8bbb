import { PublisherStatus } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { settings } from '../settings';

/** Longer than the publisher ever takes; panels that ask meanwhile wait with the first one. */
const patienceMs = 2_000;

/** What the publisher says of itself, or null when it gives no answer of that shape. */
export type AskPublisher = () => Promise<PublisherStatus | null>;

async function askOnce(strapi: Core.Strapi): Promise<PublisherStatus | null> {
  const { publisherUrl, libraryToken } = settings(strapi);
  try {
    const answer = await fetch(`${publisherUrl}/_publisher/status`, {
      headers: { authorization: `Bearer ${libraryToken}` },
      // A redirect would carry the token to an address that nobody configured.
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.ok ? (PublisherStatus.safeParse(await answer.json()).data ?? null) : null;
  } catch {
    // Refused, cut, too slow or no JSON: all that a panel needs to know is that nobody can tell.
    return null;
  }
}

/** One question at a time, however many panels are open: those that come meanwhile share its answer. */
export function askPublisher(strapi: Core.Strapi): AskPublisher {
  let asking: Promise<PublisherStatus | null> | null = null;
  return () => {
    asking ??= askOnce(strapi).finally(() => {
      asking = null;
    });
    return asking;
  };
}
