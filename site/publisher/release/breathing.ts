import { setImmediate as nextTurn } from 'node:timers/promises';

const LONGEST_MS = 10;

/** Lets readers be answered between two pages of a long update. */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_MS) return;
    await nextTurn();
    since = performance.now();
  };
}
