import { Domain, domains } from '@pratiques/shared';
import type { SiteLibrary } from '../library/library.ts';
import {
  departementOptions,
  domainOptions,
  type FacetOption,
  kindOptions,
  termOptions,
  yearOptions,
} from './facet-options.ts';
import type { FacetName } from './facets.ts';

/** A filter of the page: only the values that a fiche has. */
export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly options: readonly FacetOption[];
  /** Unfolded from the start. */
  readonly open: boolean;
  /** Question of the field that narrows a long list. */
  readonly find?: string;
}

/** What the search page shows before any program runs: the filters, and every fiche under its first domain. */
export function searchPage(library: SiteLibrary) {
  const facets: readonly Facet[] = [
    { name: 'kind', title: 'Origine', open: true, options: kindOptions(library) },
    { name: 'domain', title: 'Domaine', open: true, options: domainOptions(library) },
    {
      name: 'departement',
      title: 'Département',
      open: true,
      options: departementOptions(library),
      find: 'Trouver par nom ou numéro',
    },
    { name: 'theme', title: 'Thème', open: false, options: termOptions(library, 'theme') },
    {
      name: 'audience',
      title: 'Public',
      open: false,
      options: termOptions(library, 'audience'),
      find: 'Trouver un public',
    },
    {
      name: 'framework',
      title: 'Cadre d’intervention',
      open: false,
      options: termOptions(library, 'framework'),
      find: 'Trouver un cadre',
    },
    { name: 'year', title: 'Année de début', open: false, options: yearOptions(library.fiches) },
  ];
  const shelves = Domain.options
    .map((domain) => ({
      label: domains[domain].fr,
      fiches: library
        .inDomain(domain)
        .filter(({ entry }) => entry.domains[0] === domain)
        .toReversed(),
    }))
    .filter(({ fiches }) => fiches.length > 0);
  return {
    size: library.size,
    facets: facets.filter(({ options }) => options.length > 0),
    shelves,
  };
}
