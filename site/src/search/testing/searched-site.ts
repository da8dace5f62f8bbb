import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryItem } from '@pratiques/shared';
import { createSearchIndex } from '../../../publisher/search/search-index.ts';
import { createServer } from '../../../publisher/server/create-server.ts';
import { listen } from '../../../publisher/server/listen.ts';
import { loadRenderer, renderSite } from '../../../test/render-site.ts';

/** The rendered site with its index, behind the publisher's own server and its security headers. */
export interface SearchedSite {
  readonly address: string;
  readonly folder: string;
  /** Makes the index say these items; the pages stay as they are. */
  index(items: readonly LibraryItem[]): Promise<void>;
  close(): Promise<void>;
}

export async function searchedSite(items: readonly LibraryItem[]): Promise<SearchedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'recherche-'));
  await renderSite(items, folder);
  const renderer = await loadRenderer();
  const search = createSearchIndex({ wwwFolder: folder });
  const index = (shown: readonly LibraryItem[]) =>
    search.update(renderer.searchRecords(renderer.createLibrary(shown)));
  await index(items);
  const server = await createServer({
    siteUrl: 'http://127.0.0.1',
    cmsUrl: 'http://127.0.0.1:9',
    pingSecret: 'whsec_none',
    releasesFolder: folder,
    www: () => folder,
    assetFolders: () => [join(folder, '_astro')],
    status: () => ({
      epoch: null,
      sequence: 0,
      head: 0,
      lastUpdate: null,
      quarantine: [],
      error: null,
    }),
    onPing: () => undefined,
    previews: { show: async () => 'refused' },
    log: () => undefined,
  });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    address: `http://127.0.0.1:${port}`,
    folder,
    index,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
