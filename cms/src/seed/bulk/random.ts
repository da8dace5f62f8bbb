/** A source of chance that always says the same: each fiche has its own, by its number. */
export interface Chance {
  /** A whole number from 0 to `below`, without it. */
  readonly below: (below: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** The items in another order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** Mulberry32, a small generator of good enough numbers. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('Nothing to pick from.');
    // The index is below the length.
    return items[below(items.length)] as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, at: below(2 ** 30) }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item);
  return { below, pick, shuffle };
}
