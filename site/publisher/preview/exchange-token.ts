import { attachmentLimits, PreviewAnswer, type PreviewedFiche } from '@pratiques/shared';
import { bodyWithin } from './body-within.ts';

/** Longest answer that is read: a fiche of the panel's own limits is far below. */
const MOST_BYTES = 1_000_000;
/** A file may have grown a little when it was made anew. */
const MOST_FILE_BYTES = 2 * attachmentLimits.bytes;
const PATIENCE_MS = 5_000;
/** A picture of ten megabytes takes longer than a text. */
const FILE_PATIENCE_MS = 15_000;

export interface PreviewSource {
  readonly cmsUrl: string;
  readonly libraryToken: string;
}

/** The draft; or that the link is worth nothing; or that nobody can tell now. */
export type Exchanged = PreviewedFiche | 'refused' | 'unavailable';

interface Limits {
  readonly bytes: number;
  readonly ms: number;
}

/** Asks the CMS for something that a link shows; what goes wrong can quote a text, so it is not kept. */
async function ask(
  { cmsUrl, libraryToken }: PreviewSource,
  path: string,
  { bytes, ms }: Limits,
): Promise<Buffer | 'refused' | 'unavailable'> {
  try {
    const response = await fetch(`${cmsUrl}/api/library/preview/${path}`, {
      headers: { authorization: `Bearer ${libraryToken}` },
      // A redirect would carry both tokens to an address that nobody configured.
      redirect: 'error',
      signal: AbortSignal.timeout(ms),
    });
    if (response.status === 404) return 'refused';
    if (!response.ok || response.body === null) return 'unavailable';
    return (await bodyWithin(response.body, bytes)) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

function readAnswer(body: Buffer): PreviewedFiche | 'unavailable' {
  try {
    return PreviewAnswer.parse(JSON.parse(body.toString('utf8'))).data;
  } catch {
    return 'unavailable';
  }
}

/** Asks the CMS what a link shows: the publisher itself holds no draft, and no key to one. */
export async function exchangeToken(source: PreviewSource, token: string): Promise<Exchanged> {
  const body = await ask(source, token, { bytes: MOST_BYTES, ms: PATIENCE_MS });
  return typeof body === 'string' ? body : readAnswer(body);
}

/** A file that the draft of a link shows; nobody keeps it. */
export const fetchPreviewFile = (source: PreviewSource, token: string, name: string) =>
  ask(source, `${token}/files/${name}`, { bytes: MOST_FILE_BYTES, ms: FILE_PATIENCE_MS });
