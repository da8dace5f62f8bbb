import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormerAddresses, LibraryItem } from '@pratiques/shared';
import { renderSite } from './render-site.ts';

export interface TemporarySite extends AsyncDisposable {
  readonly folder: string;
  readonly statuses: ReadonlyMap<string, number>;
}

/** The whole site rendered into a folder that goes with the test. */
export async function temporarySite(
  items: Iterable<LibraryItem>,
  former: Iterable<FormerAddresses> = [],
): Promise<TemporarySite> {
  const folder = await mkdtemp(join(tmpdir(), 'pratiques-site-'));
  const statuses = await renderSite(items, folder, former);
  return {
    folder,
    statuses,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
