import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until stopped. */
export async function poll(
  ask: () => void,
  delayMs: () => number,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    ask();
    // The wait ends early, by rejecting, when the publisher stops: that is all it means.
    await Promise.allSettled([wait(delayMs(), undefined, { signal: stopping, ref: false })]);
  }
}
