import { setTimeout as pause } from 'node:timers/promises';
import type { RunningCms } from '../start/with-cms.ts';
import { type Figure, quantile, rounded } from './figure.ts';
import { readChanges } from './read-changes.ts';
import { withSeededCms } from './seeded-cms.ts';
import { volume } from './volume.ts';

const times = 5;

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How long a light request waits, asked again and again while other work is under way. */
async function waitsDuring({ origin }: RunningCms, work: Promise<unknown>): Promise<number[]> {
  const waits: number[] = [];
  let over = false;
  const done = work.finally(() => {
    over = true;
  });
  while (!over) {
    waits.push(await elapsed(() => fetch(`${origin}/_health`, { method: 'HEAD' })));
    await pause(2);
  }
  await done;
  return waits;
}

/** The whole log read at once, alone, then while others ask for something small. */
export async function* changes(): AsyncGenerator<Figure> {
  const fiches = volume();
  const { reads, waits } = await withSeededCms(fiches, async (cms) => {
    const reads: number[] = [];
    for (let time = 0; time < times; time += 1) {
      reads.push(await elapsed(() => demandAll(cms, fiches)));
    }
    const waits: number[] = [];
    for (let time = 0; time < times; time += 1)
      waits.push(...(await waitsDuring(cms, readChanges(cms))));
    return { reads, waits };
  });
  const seconds = rounded(quantile(reads, 0.5) / 1_000, 3);
  yield { name: `changes.${fiches}`, value: seconds, unit: 's', n: reads.length };
  const n = waits.length;
  yield { name: 'changes.stall.p99', value: rounded(quantile(waits, 0.99), 1), unit: 'ms', n };
  yield { name: 'changes.stall.max', value: rounded(Math.max(...waits), 1), unit: 'ms', n };
}

async function demandAll(cms: RunningCms, fiches: number) {
  const count = await readChanges(cms);
  if (count < fiches) throw new Error(`Only ${count} entries came, ${fiches} were expected.`);
}
