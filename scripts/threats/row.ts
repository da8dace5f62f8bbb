/** One row of what must never happen, and where the answer is proved. */
export interface Row {
  /** The row's own words. */
  readonly row: string;
  /** Words of the row, each with a file that holds a test of that title: who searches for them finds it. */
  readonly tests: readonly (readonly [words: string, file: string])[];
  /** What nothing answers yet, and why; the step that builds it adds its tests. */
  readonly remains: string | null;
}

/** A row with its tests; a file alone has all the words of the row in one title. */
export const row = (
  words: string,
  tests: readonly (string | readonly [words: string, file: string])[],
  remains: string | null = null,
): Row => ({
  row: words,
  tests: tests.map((one) => (typeof one === 'string' ? ([words, one] as const) : one)),
  remains,
});
