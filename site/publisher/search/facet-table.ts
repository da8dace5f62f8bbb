import type { FacetName, FacetTable } from '../../src/search/facets.ts';
import type { IndexedRecord } from './index-program.ts';

const newestFirst = (a: IndexedRecord, b: IndexedRecord): number => {
  const [x, y] = [a.sort.date ?? '', b.sort.date ?? ''];
  return x < y ? 1 : x > y ? -1 : a.url < b.url ? -1 : 1;
};

/**
 * Which fiches carry which values: the page counts and filters with it, so that several values of one facet,
 * and results gathered from several searches, are counted exactly. Pagefind's own counts cover neither.
 */
export function facetTable(
  records: readonly IndexedRecord[],
  ids: ReadonlyMap<string, string>,
): FacetTable {
  const rows = records.toSorted(newestFirst);
  const valuesOf = (name: FacetName) => {
    // A Map: a key such as « constructor » is a value like any other.
    const values = new Map<string, number[]>();
    rows.forEach(({ filters }, row) => {
      for (const value of new Set(filters[name])) {
        const there = values.get(value);
        if (there) there.push(row);
        else values.set(value, [row]);
      }
    });
    return Object.fromEntries(values);
  };
  return {
    ids: rows.map(({ url }) => {
      const id = ids.get(url);
      if (id === undefined) throw new Error(`The index has no fragment for ${url}`);
      return id;
    }),
    facets: {
      kind: valuesOf('kind'),
      domain: valuesOf('domain'),
      departement: valuesOf('departement'),
      theme: valuesOf('theme'),
      audience: valuesOf('audience'),
      framework: valuesOf('framework'),
      year: valuesOf('year'),
    },
  };
}
