// `npm test`: checks and tests everything. `npm test -- PATH…` runs the tests whose path matches, without the checks.
import { runChecks } from './check/run-checks.ts';
import { run } from './run.ts';
import { report } from './test/report.ts';
import { runVitest } from './test/run-vitest.ts';

const only = process.argv.slice(2);

await run(() =>
  report(async () => [...(only.length > 0 ? [] : [await runChecks()]), await runVitest(only)]),
);
