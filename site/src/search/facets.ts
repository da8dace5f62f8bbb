/** The filters, in the order of the page; the names are also query parameters and never change. */
export const facetNames = [
  'kind',
  'domain',
  'departement',
  'theme',
  'audience',
  'framework',
  'year',
] as const;
export type FacetName = (typeof facetNames)[number];

/** What the reader has chosen: within a facet any value, across facets all of them. */
export type Choices = Readonly<Record<FacetName, readonly string[]>>;
export const noChoice: Choices = {
  kind: [],
  domain: [],
  departement: [],
  theme: [],
  audience: [],
  framework: [],
  year: [],
};

/** One French fiche a row, newest first: its fragment in the index and the values of its facets. */
export interface FacetTable {
  readonly ids: readonly string[];
  /** facet → value → rows. */
  readonly facets: Readonly<Record<FacetName, Readonly<Record<string, readonly number[]>>>>;
}

export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
