import type { TerritoryEntry } from '@pratiques/shared';
import type { SiteLibrary } from './library.ts';
import { type Counted, counted, newest } from './page-data.ts';

export interface Region {
  readonly name: string;
  readonly departements: readonly Counted<TerritoryEntry>[];
}

const overseas = 'Outre-mer';
const regionOf = ({ code, regionName }: TerritoryEntry) =>
  /^9[78]/.test(code) ? overseas : (regionName ?? overseas);

/** The départements region by region, in alphabetical order of regions, overseas last. */
export function regions(library: SiteLibrary): readonly Region[] {
  const byName = new Map<string, Counted<TerritoryEntry>[]>();
  for (const territory of library.departements) {
    const name = regionOf(territory);
    const there = byName.get(name) ?? [];
    there.push(counted(territory, library.inDepartement(territory.code)));
    byName.set(name, there);
  }
  return [...byName]
    .map(([name, departements]) => ({ name, departements }))
    .sort(
      (a, b) =>
        Number(a.name === overseas) - Number(b.name === overseas) ||
        a.name.localeCompare(b.name, 'fr'),
    );
}

/** What surrounds a département: its neighbours, their fiches, and something to read when all are empty. */
export function departementData(library: SiteLibrary, territory: TerritoryEntry) {
  const fiches = library.inDepartement(territory.code);
  const neighbours = library.neighbours(territory);
  const near = neighbours.flatMap(({ code }) => newest(library.inDepartement(code), 2));
  return {
    ...counted(territory, fiches),
    /** True when none was declared by its team: all come from what was announced. */
    announced:
      fiches.length > 1 && fiches.every(({ entry }) => entry.provenance === 'public-source'),
    /** Neighbours that have no fiche. Those that have some show them: how many would change the page for nothing. */
    empty: neighbours.filter(({ code }) => library.inDepartement(code).length === 0),
    near: [...new Set(near)]
      .filter(({ entry }) => !entry.departements.includes(territory.code))
      .slice(0, 6),
    /** Fiches of the whole country, for a département that has none. */
    elsewhere: fiches.length > 0 ? [] : newest(library.ofKind('dispositif'), 2),
  };
}
