import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/renderer/renderer.ts';
import { holds } from './index-note.ts';
import { buildInProcess } from './index-process.ts';

/** The search index of the site, rebuilt whole: meant for up to about a thousand fiches. */
export interface SearchIndex {
  /** Makes the index say exactly these records; nothing is written when it already does. */
  update(records: Iterable<SearchRecord>): Promise<void>;
}

/** To be raised when the same records must give another index. */
const format = 2;

function fingerprintOf(records: readonly SearchRecord[]): string {
  const digest = createHash('sha256').update(String(format));
  for (const record of records) digest.update(JSON.stringify(record));
  return digest.digest('base64url');
}

export function createSearchIndex({ wwwFolder }: { wwwFolder: string }): SearchIndex {
  const folder = join(wwwFolder, 'pagefind');
  let running: Promise<void> = Promise.resolve();

  async function build(records: readonly SearchRecord[]): Promise<void> {
    const fingerprint = fingerprintOf(records);
    if (!(await holds(folder, fingerprint))) await buildInProcess(records, { folder, fingerprint });
  }
  return {
    update(records) {
      const wanted = [...records];
      const next = () => build(wanted);
      // One at a time, in the order of the calls; a failure is for its own caller only.
      running = running.then(next, next);
      return running;
    },
  };
}
