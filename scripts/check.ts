// `npm run check`: lint, formats, types and dead code, without the tests.
import { buildAll } from './build/build-all.ts';
import { runChecks } from './check/run-checks.ts';
import { run } from './run.ts';

await run(async () => {
  await buildAll();
  const { passed, failed } = await runChecks();
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
});
