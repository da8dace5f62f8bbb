import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryItem } from '@pratiques/shared';
import { createSearchIndex } from '../../../publisher/search/search-index.ts';
import { loadRenderer, renderSite } from '../../../test/render-site.ts';
import { serveFolder } from '../../../test/serve-folder.ts';

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
  const server = await serveFolder(folder);
  return {
    address: server.origin,
    folder,
    index,
    async close() {
      await server[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
