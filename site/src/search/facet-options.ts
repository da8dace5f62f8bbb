import { Domain, domains, FicheKind, type TermKind } from '@pratiques/shared';
import type { Fiche } from '../library/fiche.ts';
import type { SiteLibrary } from '../library/library.ts';
import { departementName } from '../library/place.ts';

/** A value by which fiches can be filtered, and how many have it. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const kinds = {
  practice: 'Pratiques déclarées',
  dispositif: 'Fiches dispositif ONPE',
} as const satisfies Record<FicheKind, string>;

// A value that no fiche has would lead nowhere.
const used = (options: readonly FacetOption[]) => options.filter(({ count }) => count > 0);

export const kindOptions = (library: SiteLibrary): FacetOption[] =>
  used(
    FicheKind.options.map((value) => ({
      value,
      label: kinds[value],
      count: library.ofKind(value).length,
    })),
  );

export const domainOptions = (library: SiteLibrary): FacetOption[] =>
  used(
    Domain.options.map((value) => ({
      value,
      label: domains[value].fr,
      count: library.inDomain(value).length,
    })),
  );

/** Terms in their editorial order. */
export function termOptions(library: SiteLibrary, kind: TermKind): FacetOption[] {
  return used(
    library.terms(kind).map((term) => ({
      value: term.key,
      label: term.label,
      count: library.withTerm(term).length,
    })),
  );
}

/** The départements of the fiches, by name. */
export function departementOptions({ fiches, inDepartement }: SiteLibrary): FacetOption[] {
  const territories = new Map(
    fiches
      .flatMap(({ names }) => names.territories)
      .map((territory) => [territory.code, territory]),
  );
  return [...territories.values()]
    .map((territory) => ({
      value: territory.code,
      label: departementName(territory),
      count: inDepartement(territory.code).length,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}

/** Years in which practices began, the latest first. */
export function yearOptions(fiches: readonly Fiche[]): FacetOption[] {
  const counts = new Map<string, number>();
  for (const { entry } of fiches) {
    const year = entry.start?.slice(0, 4);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, label: value, count }))
    .sort((a, b) => (a.value < b.value ? 1 : -1));
}
