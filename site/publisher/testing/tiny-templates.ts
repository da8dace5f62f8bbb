import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A real compiled renderer, as small as can be: a home page, one page a fiche, a feed, a 404 page. */
const entry = (look: string, version: number) => `
export const version = ${version};
export function createLibrary(items) {
  const fiches = [...items].filter(({ kind }) => kind === 'practice');
  return { size: fiches.length, fiches: new Map(fiches.map((fiche) => [fiche.entry.slug, fiche])) };
}
const titles = (library) => [...library.fiches.values()].map(({ entry }) => entry.title).sort().join('|');
export function* pages(library) {
  yield ['/', titles(library)];
  yield ['/feed.xml', titles(library)];
  yield ['/404.html', 'static'];
  for (const [slug, { entry }] of library.fiches) yield ['/fiches/' + slug + '/', JSON.stringify(entry)];
}
export async function render(url, library) {
  const html = (text, status = 200) => new Response('<!doctype html>${look}:' + text, { status });
  if (url === '/' || url === '/feed.xml') return html(titles(library));
  if (url === '/404.html') return html('page introuvable', 404);
  const { title } = library.fiches.get(url.split('/')[2]).entry;
  if (title === 'impossible' || '${look}' === 'look-broken') throw new Error('this page cannot be rendered');
  return html(title);
}
export async function preview(items, { entry, expiresAt }) {
  if (entry.title === 'impossible') throw new Error('this page cannot be rendered');
  const { size } = createLibrary(items);
  return new Response('<!doctype html>${look}:preview of ' + entry.title + ' among ' + size + ' until ' + expiresAt);
}
export function* searchRecords(library) {
  for (const [slug, { entry }] of library.fiches)
    yield { url: '/fiches/' + slug + '/', content: entry.title, language: 'fr', meta: {}, filters: {}, sort: {} };
}
`;

/** Writes what the site's build would, for templates that say `look` on every page; `look-broken` makes no fiche. */
export function writeTemplates(folder: string, look = 'look-1', version = 1): string {
  mkdirSync(join(folder, 'server'), { recursive: true });
  mkdirSync(join(folder, 'client/_astro'), { recursive: true });
  writeFileSync(join(folder, 'server/entry.mjs'), entry(look, version));
  writeFileSync(join(folder, `client/_astro/style.${look}.css`), `/* ${look} */`);
  writeFileSync(join(folder, `client/_astro/long.${look}.css`), `/* ${look} */`.repeat(100));
  writeFileSync(join(folder, 'client/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}
