import type { Fiche } from './fiche.ts';

export const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of every list: by first publication, then by address. */
export const oldestFirst = (a: Fiche, b: Fiche): number =>
  before(a.entry.firstPublishedAt, b.entry.firstPublishedAt) || before(a.entry.slug, b.entry.slug);
