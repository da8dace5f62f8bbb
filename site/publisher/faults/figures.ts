import type { Tally } from './tally.ts';

/** One value of the campaign, as it is printed. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'count';
  readonly n: number;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function* times(name: string, values: readonly number[]): Generator<Figure> {
  const shares = { p50: 0.5, p95: 0.95, max: 1 };
  for (const [word, share] of Object.entries(shares)) {
    const value = Number(quantile(values, share).toFixed(2));
    yield { name: `faults.publisher.${name}.${word}`, value, unit: 's', n: values.length };
  }
}

const count = (name: string, value: number, n = value): Figure => ({
  name: `faults.publisher.${name}`,
  value,
  unit: 'count',
  n,
});

/** Everything that was counted; `n` is what it was counted among. */
export function* figuresOf(tally: Tally): Generator<Figure> {
  const tried = [...tally.tried.values()].reduce((sum, times) => sum + times, 0);
  const killed = tally.tried.get('kill') ?? 0;
  yield count('tried', tried);
  for (const [fault, times] of [...tally.tried].sort()) yield count(`tried.${fault}`, times, tried);
  yield count('kills', killed);
  for (const [phase, times] of [...tally.kills].sort())
    yield count(`kills.${phase}`, times, killed);
  yield count('reads', tally.reads);
  yield count('reads.refused', tally.refusedReads);
  yield count('reads.bad', tally.badReads, tally.reads);
  yield* times('heal', tally.heals);
  yield* times('findable', tally.findable);
  yield count('problems', tally.problems.size);
}
