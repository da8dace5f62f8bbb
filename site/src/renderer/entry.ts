import { createApp } from 'astro/app/entrypoint';
import { createLibrary } from '../library/create-library.ts';
import type { SiteLibrary } from '../library/library.ts';
import { pages } from '../library/pages.ts';
import { typesetHtml } from '../prose/typeset-html.ts';
import { searchRecords } from '../search/records.ts';
import type { Renderer } from './renderer.ts';

const app = createApp({ streaming: false });

/** Files that Astro builds from a page of the same name. */
const routeOf = (url: string) => url.replace(/\/(404|gone)\.html$/, '/$1/');

async function render(url: string, library: SiteLibrary, origin: string): Promise<Response> {
  const response = await app.render(new Request(origin + routeOf(url)), { locals: { library } });
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(typesetHtml(await response.text()), response);
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
