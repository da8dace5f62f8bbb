/** Chance that says the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to `limit`, without it. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  /** From `least` to `most` different ones. */
  some<T>(from: readonly T[], least: number, most: number): T[];
}

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  }
  function pick<T>(from: readonly T[]): T {
    // The index is below the length; nobody picks from nothing.
    return from[below(from.length)] as T;
  }
  return {
    below,
    pick,
    some(from, least, most) {
      const wanted = least + below(most - least + 1);
      return [...new Set(Array.from({ length: wanted }, () => pick(from)))];
    },
  };
}
