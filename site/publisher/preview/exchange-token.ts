import { PreviewAnswer, type PreviewedFiche } from '@pratiques/shared';
import { bodyWithin } from './body-within.ts';

/** Longest answer that is read: a fiche of the panel's own limits is far below. */
const MOST_BYTES = 1_000_000;
const PATIENCE_MS = 5_000;

export interface PreviewSource {
  readonly cmsUrl: string;
  readonly libraryToken: string;
}

/** The draft; or that the link is worth nothing; or that nobody can tell now. */
export type Exchanged = PreviewedFiche | 'refused' | 'unavailable';

/** Asks the CMS what a link shows: the publisher itself holds no draft, and no key to one. */
export async function exchangeToken(
  { cmsUrl, libraryToken }: PreviewSource,
  token: string,
): Promise<Exchanged> {
  try {
    const response = await fetch(`${cmsUrl}/api/library/preview/${token}`, {
      headers: { authorization: `Bearer ${libraryToken}`, accept: 'application/json' },
      // A redirect would carry both tokens to an address that nobody configured.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 404) return 'refused';
    if (!response.ok || response.body === null) return 'unavailable';
    const body = await bodyWithin(response.body, MOST_BYTES);
    return body === null ? 'unavailable' : PreviewAnswer.parse(JSON.parse(body)).data;
  } catch {
    // Cut, too slow, unreadable: what it was can quote a text, so it is not kept.
    return 'unavailable';
  }
}
