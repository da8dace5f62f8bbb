import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/renderer/renderer.ts';
import { holds } from './index-note.ts';
import { IndexProcess } from './index-process.ts';

/** The search index of the site, written whole: meant for up to about a thousand fiches. */
export interface SearchIndex {
  /** Begins in the background what an update with the same records will need; nothing is written. */
  prepare(recordsOf: () => Iterable<SearchRecord>): void;
  /** Makes the index say exactly these records; nothing is written when it already does. */
  update(records: Iterable<SearchRecord>): Promise<void>;
}

/** To be raised when the same records must give another index. */
const format = 2;

function fingerprintOf(records: Iterable<SearchRecord>): string {
  const digest = createHash('sha256').update(String(format));
  for (const record of records) digest.update(JSON.stringify(record));
  return digest.digest('base64url');
}

export function createSearchIndex({ wwwFolder }: { wwwFolder: string }): SearchIndex {
  const folder = join(wwwFolder, 'pagefind');
  let running: Promise<void> = Promise.resolve();
  let indexing: IndexProcess | null = null;

  /** One at a time, in the order of the calls; a failure is for its own caller only. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    running = running.then(work, work);
    return running;
  }

  /** Has the work done by a process that can hold these records, unless the index says them already. */
  async function build(
    records: ReadonlyMap<string, SearchRecord>,
    work: (process: IndexProcess, fingerprint: string) => Promise<void>,
  ): Promise<void> {
    const fingerprint = fingerprintOf(records.values());
    if (await holds(folder, fingerprint)) return;
    if (!indexing?.canHold(records)) {
      indexing?.end();
      indexing = new IndexProcess();
    }
    const current = indexing;
    try {
      await work(current, fingerprint);
    } catch (error) {
      // Whatever it holds is not to be believed.
      current.end();
      indexing = null;
      throw error;
    }
  }
  return {
    prepare(recordsOf) {
      const wanted = byAddress(recordsOf());
      // What goes wrong here goes wrong again in the update, which tells it.
      inTurn(() => build(wanted, (process) => process.prepare(wanted))).catch(() => undefined);
    },
    update(records) {
      const wanted = byAddress(records);
      return inTurn(() =>
        build(wanted, (process, fingerprint) => process.write(wanted, { folder, fingerprint })),
      );
    },
  };
}

const byAddress = (records: Iterable<SearchRecord>): ReadonlyMap<string, SearchRecord> =>
  new Map(Array.from(records, (record) => [record.url, record]));
