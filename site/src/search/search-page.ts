import type { SiteLibrary } from '../library/library.ts';
import { domainCounts, termCounts } from '../library/page-data.ts';
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

/** What the search page shows before any program runs: the filters, and the lists of the library. */
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
  return {
    size: library.size,
    facets: facets.filter(({ options }) => options.length > 0),
    /** The ways in for who has no program; the fiches themselves stand in the lists. */
    domains: domainCounts(library),
    themes: termCounts(library, library.terms('theme')),
  };
}
