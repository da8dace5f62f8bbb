import { setTimeout as wait } from 'node:timers/promises';
import type { AttachmentFile } from '@pratiques/shared';
import type { Cms } from '../changes/ask-changes.ts';
import type { KeptFiles } from './kept-files.ts';

const TRIES = 3;
const BETWEEN_MS = 200;

/** The file as the CMS gives it now; null when it does not, or gives more than it should. */
async function ask(cms: Cms, file: AttachmentFile, stopping: AbortSignal): Promise<Buffer | null> {
  try {
    const response = await fetch(`${cms.url}/api/library/files/${file.name}`, {
      headers: { authorization: `Bearer ${cms.token}` },
      // A redirect would carry the token to an address that nobody configured.
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(cms.patience.totalMs), stopping]),
    });
    const size = Number(response.headers.get('content-length') ?? file.bytes);
    if (response.ok && size === file.bytes) return Buffer.from(await response.arrayBuffer());
    await response.body?.cancel();
    return null;
  } catch {
    return null;
  }
}

/** Fetches a file and keeps it; false when the CMS did not give it in some tries. */
export async function fetchFile(
  cms: Cms,
  files: KeptFiles,
  file: AttachmentFile,
  stopping: AbortSignal,
): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const content = await ask(cms, file, stopping);
    if (content !== null && (await files.keep(file, content))) return true;
    if (tries === TRIES || stopping.aborted) return false;
    await wait(BETWEEN_MS);
  }
}
