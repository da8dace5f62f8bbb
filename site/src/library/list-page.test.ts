import { describe, expect, test } from 'vitest';
import { urls } from '../lib/urls.ts';
import { createLibrary } from './create-library.ts';
import type { Fiche } from './fiche.ts';
import { type ListPage, listPage, listPages } from './list-page.ts';
import { chanceOf } from './testing/chance.ts';
import { randomItems } from './testing/random-library.ts';

const fichesOf = (size: number, seed: number) => createLibrary(randomItems(size, seed)).fiches;
const slugs = (fiches: readonly Fiche[]) => fiches.map(({ entry }) => entry.slug);
const pagesOf = (fiches: readonly Fiche[]) => listPages(urls.fiches, fiches);
const shown = ({ url, fiches, newer, older, total }: ListPage) =>
  JSON.stringify([url, slugs(fiches), newer, older, total]);

const sizes = [0, 1, 11, 12, 21, 22, 31, 52, 200, 1000];

describe.each(sizes)('a list of %d fiches', (size) => {
  const fiches = fichesOf(size, size);
  const pages = pagesOf(fiches);

  test('shows each of its fiches once, the newest first', () => {
    expect(pages.flatMap((page) => slugs(page.fiches))).toEqual(slugs(fiches).reverse());
  });

  test('has pages of a length that can be read, and a front of at least twelve', () => {
    const [front, ...older] = pages;
    expect(front?.fiches.length).toBeGreaterThanOrEqual(Math.min(size, 12));
    for (const page of older) expect(page.fiches.length).toBeGreaterThanOrEqual(10);
    for (const page of pages) expect(page.fiches.length).toBeLessThanOrEqual(30);
  });

  test('is a chain from the front to the oldest page and back', () => {
    expect(pages[0]).toMatchObject({ url: '/fiches/', name: null, newer: null, total: size });
    expect(pages.at(-1)?.older).toBeNull();
    for (const [index, page] of pages.entries()) {
      if (index > 0) expect(page).toMatchObject({ newer: pages[index - 1]?.url, total: null });
      expect(page.older).toBe(pages[index + 1]?.url ?? null);
      expect(listPage(urls.fiches, fiches, page.name)).toBe(page);
    }
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  });
});

test('a page that is not there is not found', () => {
  const fiches = fichesOf(200, 1);
  for (const name of ['1', 'zzzzz', '', undefined])
    expect(listPage(urls.fiches, fiches, name)).toBeNull();
});

test('the order of the items changes nothing', () => {
  const items = randomItems(300, 7);
  const chance = chanceOf(7);
  const shuffled = items
    .map((item) => ({ item, at: chance.below(1e9) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
  const urlsOf = (from: typeof items) => pagesOf(createLibrary(from).fiches).map(shown);
  expect(urlsOf(shuffled)).toEqual(urlsOf(items));
});

test.each([100, 1000, 3000])(
  'one fiche less in %d moves a few pages, wherever it stood',
  (size) => {
    const fiches = fichesOf(size, size);
    const contentOf = (list: readonly Fiche[]) =>
      new Map(pagesOf(list).map((page) => [page.url, shown(page)]));
    const before = contentOf(fiches);
    const chance = chanceOf(size);
    for (let time = 0; time < 60; time++) {
      const after = contentOf(fiches.toSpliced(chance.below(size), 1));
      const urls = new Set([...before.keys(), ...after.keys()]);
      const moved = [...urls].filter((url) => before.get(url) !== after.get(url));
      // The page that held it, at most two more on each side, their names as they were and as they are; the front.
      expect(moved.length).toBeLessThanOrEqual(10);
    }
  },
  120_000,
);

test('pages whose marks begin alike have different addresses, and the older one keeps the short', () => {
  const fiches = fichesOf(200, 3).map((fiche) => ({ ...fiche, mark: `bbbbb${fiche.mark}` }));
  const names = pagesOf(fiches).flatMap(({ name }) => name ?? []);
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
  expect(names.at(-1)).toBe('bbbbb');
});

test('marks that follow each other leave no page too long', () => {
  const inOrder = fichesOf(300, 4).map((fiche, at) => ({ ...fiche, mark: String(1000 - at) }));
  for (const page of pagesOf(inOrder)) expect(page.fiches.length).toBeLessThanOrEqual(30);
});

test('the front of a long list leads to each earlier year', () => {
  const [front, ...older] = pagesOf(fichesOf(1000, 5));
  const years = front?.years.map(({ year }) => year) ?? [];
  expect(years).toEqual(Array.from({ length: 9 }, (_, back) => 2024 - back));
  for (const { year, url } of front?.years ?? []) {
    const page = older.find((one) => one.url === url);
    expect(page?.fiches.some(({ entry }) => entry.firstPublishedAt.startsWith(`${year}`))).toBe(
      true,
    );
  }
  expect(older.every((page) => page.years.length === 0)).toBe(true);
  expect(pagesOf(fichesOf(52, 5))[0]?.years).toEqual([]);
});
