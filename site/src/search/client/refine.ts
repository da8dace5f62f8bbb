import {
  type Choices,
  type Counts,
  type FacetName,
  type FacetTable,
  facetNames,
} from '../facets.ts';

/** The fiches of the table by row, and the rows that each choice allows. */
export interface Refiner {
  /** Whether the table knows the fragment: one that it does not know belongs to another index. */
  knows(id: string): boolean;
  allows(id: string, choices: Choices): boolean;
  /** For each value, how many of `ids` would remain with it, the other facets' choices kept. */
  counts(ids: readonly string[], choices: Choices): Counts;
}

export function createRefiner({ ids, facets }: FacetTable): Refiner {
  const rows = new Map(ids.map((id, row) => [id, row]));
  const sets = new Map<string, ReadonlySet<number>>();
  const rowsWith = (name: FacetName, value: string) => {
    const key = `${name}/${value}`;
    const known =
      sets.get(key) ?? new Set(Object.hasOwn(facets[name], value) ? facets[name][value] : []);
    sets.set(key, known);
    return known;
  };
  const allowed = (row: number, name: FacetName, values: readonly string[]) =>
    values.length === 0 || values.some((value) => rowsWith(name, value).has(row));
  const passes = (row: number, choices: Choices, names: readonly FacetName[]) =>
    names.every((name) => allowed(row, name, choices[name]));
  return {
    knows: (id) => rows.has(id),
    allows(id, choices) {
      const row = rows.get(id);
      return row !== undefined && passes(row, choices, facetNames);
    },
    counts(found, choices) {
      const here = found.map((id) => rows.get(id)).filter((row) => row !== undefined);
      const countsOf = (name: FacetName) => {
        const others = facetNames.filter((other) => other !== name);
        const left = here.filter((row) => passes(row, choices, others));
        return new Map(
          Object.keys(facets[name]).map((value) => [
            value,
            left.filter((row) => rowsWith(name, value).has(row)).length,
          ]),
        );
      };
      return {
        kind: countsOf('kind'),
        domain: countsOf('domain'),
        departement: countsOf('departement'),
        theme: countsOf('theme'),
        audience: countsOf('audience'),
        framework: countsOf('framework'),
        year: countsOf('year'),
      };
    },
  };
}
