import { createApp } from 'astro/app/entrypoint';
import { dataFile } from '../data/data-file.ts';
import { createLibrary } from '../library/create-library.ts';
import type { SiteLibrary } from '../library/library.ts';
import { pages } from '../library/pages.ts';
import { typesetHtml } from '../prose/typeset-html.ts';
import { searchRecords } from '../search/records.ts';
import type { Rendered, Renderer } from './renderer.ts';

const app = createApp({ streaming: false });

// Astro would look up the module of a page at each rendering, and pass by the loader.
for (const [component, load] of app.manifest.pageMap ?? []) {
  const loaded = await load();
  app.manifest.pageMap?.set(component, () => Promise.resolve(loaded));
}

/** Files that Astro builds from a page of the same name. */
const routeOf = (url: string) => url.replace(/^\/(404|410)\.html$/, '/$1/');

const rendered = (text: string, status = 200): Rendered => ({ status, text: async () => text });

async function render(url: string, library: SiteLibrary, origin: string): Promise<Rendered> {
  const data = dataFile(url, library, origin);
  if (data !== undefined) return data === null ? rendered('', 404) : rendered(data);
  const response = await app.render(new Request(origin + routeOf(url)), { locals: { library } });
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return rendered(typesetHtml(await response.text()), response.status);
}

// The publisher's `Library` is opaque: these functions receive back what `createLibrary` gave.
const renderer = {
  createLibrary,
  pages,
  render,
  searchRecords: (library: SiteLibrary) => searchRecords(library),
} satisfies Renderer;

export { createLibrary, pages, render, searchRecords };
export default renderer;
