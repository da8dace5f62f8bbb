import { urls } from '../lib/urls.ts';
import type { Fiche } from './fiche.ts';
import { listCuts } from './list-cuts.ts';

/** One page of a list, newest fiche first. */
export interface ListPage {
  readonly url: string;
  /** null for the front of the list, which holds the newest. */
  readonly name: string | null;
  /** How many fiches the whole list holds; only the front says it, so that older pages keep still. */
  readonly total: number | null;
  readonly fiches: readonly Fiche[];
  readonly newer: string | null;
  readonly older: string | null;
  /** On the front of a long list: where each earlier year begins, for a reader who comes from the latest. */
  readonly years: readonly { readonly year: number; readonly url: string }[];
}

const shortName = 5;
/** Under this many pages nobody needs to leap. */
const manyPages = 4;

/** A page is called by its newest fiche, the first letters of its mark; of two alike, the newer page by the whole mark. */
function namesOf(anchors: readonly Fiche[]): string[] {
  const taken = new Set<string>();
  return anchors.map(({ mark }) => {
    const short = mark.slice(0, shortName);
    const name = taken.has(short) ? mark : short;
    taken.add(name);
    return name;
  });
}

/** The year in Paris, which is an hour ahead when a year begins. */
function yearOf({ entry: { firstPublishedAt } }: Fiche): number {
  const year = Number(firstPublishedAt.slice(0, 4));
  return firstPublishedAt.startsWith('12-31T23', 5) ? year + 1 : year;
}

function yearsOf(pages: readonly Pick<ListPage, 'url' | 'fiches'>[]): ListPage['years'] {
  if (pages.length < manyPages) return [];
  const years = new Map<number, string>();
  for (const { url, fiches } of pages) {
    const [latest, earliest] = [fiches.at(0), fiches.at(-1)];
    const seen = latest && earliest && yearOf(latest) === yearOf(earliest) ? [latest] : fiches;
    for (const year of seen.map(yearOf)) if (!years.has(year)) years.set(year, url);
  }
  return Array.from(years, ([year, url]) => ({ year, url })).filter(
    ({ url }) => url !== pages[0]?.url,
  );
}

function cutIntoPages(base: string, oldestFirst: readonly Fiche[]): readonly ListPage[] {
  const ends = listCuts(oldestFirst);
  const names = namesOf(ends.flatMap((end) => oldestFirst[end] ?? []));
  const older = ends.map((end, index) => ({
    name: names[index] ?? null,
    fiches: oldestFirst.slice((ends[index - 1] ?? -1) + 1, end + 1).reverse(),
  }));
  const front = { name: null, fiches: oldestFirst.slice((ends.at(-1) ?? -1) + 1).reverse() };
  const runs = [front, ...older.reverse()].map((run) => ({
    ...run,
    url: urls.page(base, run.name),
  }));
  const years = yearsOf(runs);
  return runs.map((run, index) => ({
    ...run,
    total: index === 0 ? oldestFirst.length : null,
    newer: runs[index - 1]?.url ?? null,
    older: runs[index + 1]?.url ?? null,
    years: index === 0 ? years : [],
  }));
}

/** The pages of lists already cut: a shelf belongs to one library, which never changes. */
const known = new WeakMap<readonly Fiche[], readonly ListPage[]>();

/** Every page of a list given from the oldest; the front comes first. */
export function listPages(base: string, oldestFirst: readonly Fiche[]): readonly ListPage[] {
  const pages = known.get(oldestFirst) ?? cutIntoPages(base, oldestFirst);
  known.set(oldestFirst, pages);
  return pages;
}

/** The page of that name, or the front when the name is null; null when the list has none of that name. */
export const listPage = (
  base: string,
  oldestFirst: readonly Fiche[],
  name: string | null | undefined,
): ListPage | null => listPages(base, oldestFirst).find((page) => page.name === name) ?? null;

/** All that a page of a list shows, as one text: a fiche stands in many lists, and each is asked at every update. */
export const shownBy = ({ url, total, newer, older, years, fiches }: ListPage): string =>
  [
    url,
    total,
    newer,
    older,
    ...years.map((leap) => leap.url),
    ...fiches.map(({ card }) => card),
  ].join(' ');
