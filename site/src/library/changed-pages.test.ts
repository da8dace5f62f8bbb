import type { LibraryItem } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { createLibrary } from './create-library.ts';
import { pages } from './pages.ts';
import { chanceOf } from './testing/chance.ts';
import { type FicheItem, isFiche, randomFiche, randomItems } from './testing/random-library.ts';

const of = (items: readonly LibraryItem[]) => new Map(pages(createLibrary(items)));

const isList = (url: string) =>
  /^\/(fiches|onpe|domaines|themes|departements)\/(.+\/)?(page\/.+\/)?$/.test(url);
const isFichePage = (url: string) => /^\/fiches\/fiche-\d+\/$/.test(url);

/** What differs between two states, by kind of page. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const urls = [...new Set([...before.keys(), ...after.keys()])].filter(
    (url) => before.get(url) !== after.get(url),
  );
  const fiches = urls.filter(isFichePage);
  const lists = urls.filter((url) => isList(url) && !isFichePage(url));
  return { all: urls.length, fiches: fiches.length, lists: lists.length };
}

/** How many lists hold a fiche. */
const listsOf = ({ kind, entry }: FicheItem) =>
  1 +
  Number(kind === 'dispositif') +
  entry.domains.length +
  entry.themes.length +
  entry.departements.length;

/** One fiche in, out, or retitled, anywhere in the library. */
function* alterations(items: readonly LibraryItem[], seed: number, times: number) {
  const chance = chanceOf(seed);
  const fiches = items.filter(isFiche);
  for (let time = 0; time < times; time++) {
    const fiche = chance.pick(fiches);
    const other = randomFiche(1_000_000 + time, chance);
    const retitled = { ...fiche, entry: { ...fiche.entry, title: 'Un autre titre' } };
    yield { fiche, after: items.filter((item) => item !== fiche) };
    yield { fiche: other, after: [...items, other] };
    // The kind of an item goes with its entry: both come from one fiche.
    yield { fiche, after: items.map((item) => (item === fiche ? (retitled as FicheItem) : item)) };
  }
}

/** `/domaines/`, `/themes/`, `/departements/`, and the front of `/onpe/`, which counts themes. */
const indexes = 4;
/** Home, search, five questions, 404, 410, both tables, feed, sitemap, and the fiche's own data. */
const others = 10;

/**
 * In each list a few pages around the fiche, and the front; the fiches to which it is related, of which
 * there are more here than in life: chance classes every fiche alike, and rarity then decides little.
 */
test.each([
  [1_000, 1, 6],
  [1_000, 2, 6],
  [10_000, 3, 2],
])(
  'of %d fiches (library %d), one changes tens of pages',
  (size, seed, times) => {
    const items = randomItems(size, seed);
    const before = of(items);
    for (const { fiche, after } of alterations(items, seed, times)) {
      const { all, fiches, lists } = changed(before, of(after));
      expect(lists).toBeLessThanOrEqual(5 * listsOf(fiche) + indexes);
      expect(fiches).toBeLessThanOrEqual(80);
      expect(all - fiches - lists).toBeLessThanOrEqual(others);
    }
  },
  120_000,
);

test('what was asked before changes nothing', () => {
  const items = randomItems(200, 9);
  const first = of(items);
  for (const { after } of alterations(items, 9, 3)) {
    of(after);
    expect(of(structuredClone(after))).toEqual(of(after));
    expect(of(items)).toEqual(first);
  }
});
