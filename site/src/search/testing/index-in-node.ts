import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Search } from '../client/find-fiches.ts';
import type { PagefindModule } from '../client/pagefind.ts';

/** Answers from the folder as a web server would; Pagefind asks by path when it has no browser around it. */
const fromDisk: typeof fetch = async (input) => {
  const path = String(input).replace(/\?.*$/, '');
  return readFile(path).then(
    (content) => new Response(new Uint8Array(content)),
    () => new Response(null, { status: 404 }),
  );
};

/** The real Pagefind on a real index, without a browser. Takes the place of `fetch` while `run` lasts. */
export async function withIndex<T>(
  wwwFolder: string,
  run: (search: Search) => Promise<T>,
): Promise<T> {
  const folder = join(wwwFolder, 'pagefind/');
  const before = globalThis.fetch;
  globalThis.fetch = fromDisk;
  try {
    const module: PagefindModule = await import(
      /* @vite-ignore */ `${pathToFileURL(folder).href}pagefind.js`
    );
    const pagefind = module.createInstance({ noWorker: true, basePath: folder });
    await pagefind.init();
    return await run(async (term) => (await pagefind.search(term)).results);
  } finally {
    globalThis.fetch = before;
  }
}
