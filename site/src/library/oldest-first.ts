import type { Fiche } from './fiche.ts';

export const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of every list: by first publication, then by address. */
export const oldestFirst = (a: Fiche, b: Fiche): number =>
  before(a.entry.firstPublishedAt, b.entry.firstPublishedAt) || before(a.entry.slug, b.entry.slug);

/** Where a fiche stands in a list in that order. */
export function positionOf(fiche: Fiche, fiches: readonly Fiche[]): number {
  let low = 0;
  let high = fiches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = fiches[middle];
    if (there && oldestFirst(there, fiche) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
