import { buildAll } from '../build/build-all.ts';
import { Refusal } from '../refusal.ts';
import { demandChromium } from './chromium.ts';
import type { Tally } from './tally.ts';

/** Closes a run of tests, whose last line is `N passed, N failed`. */
function close(tallies: readonly Tally[]) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Brings what tests need, runs them and reports; what could not be brought is one failure. */
export async function report(tests: () => Promise<Tally[]>): Promise<void> {
  try {
    await demandChromium();
    await buildAll();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`✗ ${error.fr}\n  ${error.en}\n`);
    return close([{ passed: 0, failed: 1 }]);
  }
  close(await tests());
}
