/** One measured value. */
export interface Figure {
  /** Dotted, what was measured first: `changes.10000`. */
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'MB' | 'ratio' | 'people' | 'saves';
  /** How many measurements the value stands for. */
  readonly n: number;
}

/** Measures on an installation of its own, and cleans up after itself. */
export type Bench = () => AsyncIterable<Figure>;

/** The value below which that share of the measurements is (0.5: the median). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
