import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A real compiled renderer, as small as can be: a home page, one page a fiche, a feed, a 404 page, former addresses. */
const entry = (look: string, version: number) => `
export const version = ${version};
export function createLibrary(items, former = []) {
  const practices = [...items].filter(({ kind }) => kind === 'practice');
  const fiches = new Map(practices.map((fiche) => [fiche.entry.slug, fiche]));
  const left = new Map();
  const moves = (one) => Number('movedTo' in one);
  for (const one of [...former].sort((a, b) => moves(a) - moves(b)))
    for (const slug of one.slugs)
      if (!fiches.has(slug) && (!moves(one) || fiches.has(one.movedTo))) left.set(slug, one);
  return { size: fiches.size, fiches, left };
}
const titles = (library) => [...library.fiches.values()].map(({ entry }) => entry.title).sort().join('|');
export function* pages(library) {
  yield ['/', titles(library)];
  yield ['/feed.xml', titles(library)];
  yield ['/404.html', 'static'];
  for (const [slug, { entry }] of library.fiches) yield ['/fiches/' + slug + '/', JSON.stringify(entry)];
  for (const [slug, { movedTo, shelves }] of library.left)
    yield ['/fiches/' + slug + (movedTo ? '/moved.txt' : '/gone.html'), JSON.stringify(movedTo ?? shelves)];
}
export async function render(url, library, origin, contacts) {
  const html = (text, status = 200) => new Response('<!doctype html>${look}:' + text, { status });
  if (url === '/' || url === '/feed.xml') return html(titles(library));
  if (url === '/404.html') return html('page introuvable' + (contacts?.dpo ?? ''), 404);
  if (url.endsWith('/moved.txt')) return new Response('/fiches/' + library.left.get(url.split('/')[2]).movedTo + '/');
  if (url.endsWith('/gone.html')) {
    const { themes } = library.left.get(url.split('/')[2]).shelves;
    if (themes.includes('impossible')) throw new Error('this page cannot be rendered');
    return html('fiche retirée, ' + themes, 410);
  }
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
