import type { LibraryItem, PreviewedFiche } from '@pratiques/shared';
import { createApp } from 'astro/app/entrypoint';
import { dataFile } from '../data/data-file.ts';
import { urls } from '../lib/urls.ts';
import { createLibrary } from '../library/create-library.ts';
import type { SiteLibrary } from '../library/library.ts';
import { pages } from '../library/pages.ts';
import { previewItems } from '../library/preview-items.ts';
import { typesetHtml } from '../prose/typeset-html.ts';
import { searchRecords } from '../search/records.ts';
import type { Contacts, Rendered, Renderer, RendererVersion } from './renderer.ts';

const app = createApp({ streaming: false });

// Astro would look up the module of a page at each rendering, and pass by the loader.
for (const [component, load] of app.manifest.pageMap ?? []) {
  const loaded = await load();
  app.manifest.pageMap?.set(component, () => Promise.resolve(loaded));
}

/** Files that Astro builds from a page of the same name. */
const routeOf = (url: string) => url.replace(/\/(404|gone)\.html$/, '/$1/');

async function preview(
  items: Iterable<LibraryItem>,
  fiche: PreviewedFiche,
  origin: string,
  filesAt: string,
): Promise<Rendered> {
  const { expiresAt, locale, entry } = fiche;
  const library = createLibrary(previewItems(items, fiche));
  const locals = { library, preview: { expiresAt, locale } };
  const page = await renderWith(locals, urls.fiche(entry.slug), origin);
  // Its files are not published either; no other fiche's are on its page.
  return rendered((await page.text()).replaceAll(urls.file(''), filesAt), page.status);
}

const rendered = (text: string, status = 200): Rendered => ({ status, text: async () => text });

async function render(
  url: string,
  library: SiteLibrary,
  origin: string,
  contacts: Contacts = { dpo: null, security: null },
): Promise<Rendered> {
  const data = dataFile(url, library, origin);
  if (data !== undefined) return data === null ? rendered('', 404) : rendered(data);
  return renderWith({ library, contacts }, url, origin);
}

async function renderWith(locals: App.Locals, url: string, origin: string): Promise<Rendered> {
  const response = await app.render(new Request(origin + routeOf(url)), { locals });
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return rendered(typesetHtml(await response.text()), response.status);
}

const version: RendererVersion = 1;

// The publisher's `Library` is opaque: these functions receive back what `createLibrary` gave.
const renderer = {
  version,
  createLibrary,
  pages,
  render,
  preview,
  searchRecords: (library: SiteLibrary) => searchRecords(library),
} satisfies Renderer;

export { createLibrary, pages, preview, render, searchRecords, version };
export default renderer;
