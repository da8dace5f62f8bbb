// A whole publisher in a process of its own, which kills itself where it is told to: `node publisher-program.ts <orders>`.
import { z } from 'zod';
import { allPhases } from '../phase.ts';
import { startPublisher } from '../publisher.ts';
import { exampleEnvironment } from './example-environment.ts';
import { createListIndex } from './list-index.ts';

const Orders = z.object({
  data: z.string(),
  cmsUrl: z.string(),
  distFolder: z.string(),
  /** Killed just before the nth time that this phase is reached. */
  killAt: z.object({ phase: z.enum(allPhases), nth: z.int() }).nullable(),
});
export type Orders = z.infer<typeof Orders>;

const orders = Orders.parse(JSON.parse(process.argv[2] ?? ''));
let reached = 0;
await startPublisher({
  environment: exampleEnvironment(orders.data, orders.cmsUrl),
  distFolder: orders.distFolder,
  createSearchIndex: createListIndex,
  rhythm: { usualMs: 50, longestMs: 100 },
  onPhase(phase) {
    if (phase !== orders.killAt?.phase) return;
    reached += 1;
    if (reached === orders.killAt.nth) process.kill(process.pid, 'SIGKILL');
  },
});
