import type { Compared, Facts } from './texts';
import { wordsIn } from './words';

/** A published fiche, as small as it can be compared (about 2 kB): each stem once, by its number. */
export interface Held {
  readonly slug: string;
  readonly stems: Uint32Array;
  readonly counts: Uint8Array;
  readonly facts: Facts;
}

/** A count above this says no more. */
export const mostCounted = 255;

/** How often each stem stands in some texts. */
export function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { stem } of wordsIn(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

export function heldOf(
  slug: string,
  { texts, facts }: Compared,
  numberOf: (stem: string) => number,
) {
  const counts = countsOf(texts);
  return {
    slug,
    stems: Uint32Array.from(counts.keys(), numberOf),
    counts: Uint8Array.from(counts.values(), (count) => Math.min(count, mostCounted)),
    facts,
  };
}
