// `npm test`: checks and tests everything. `npm test -- PATH…` runs the tests whose path matches, without the checks.
import { buildAll } from './build/build-all.ts';
import { runChecks } from './check/run-checks.ts';
import { Refusal } from './refusal.ts';
import { run } from './run.ts';
import { demandChromium } from './test/chromium.ts';
import { runVitest } from './test/run-vitest.ts';
import type { Tally } from './test/tally.ts';

function close(...tallies: Tally[]) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await run(async () => {
  const only = process.argv.slice(2);
  try {
    await demandChromium();
    await buildAll();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`✗ ${error.fr}\n  ${error.en}\n`);
    return close({ passed: 0, failed: 1 });
  }
  const checked = only.length > 0 ? [] : [await runChecks()];
  close(...checked, await runVitest(only));
});
