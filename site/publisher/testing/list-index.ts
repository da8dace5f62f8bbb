import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CreateSearchIndex } from '../release/release.ts';

/** A search index that is only the list of what it was given. */
export const createListIndex: CreateSearchIndex = ({ wwwFolder }) => ({
  prepare: () => undefined,
  async update(records) {
    mkdirSync(join(wwwFolder, 'pagefind'), { recursive: true });
    const urls = [...records].map(({ url }) => url).sort();
    writeFileSync(join(wwwFolder, 'pagefind/list.json'), JSON.stringify(urls));
  },
});
