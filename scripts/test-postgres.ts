// `npm run test:postgres`: the CMS's tests and the whole story on a real Postgres (`-- PATH…` for some of them).
import { run } from './run.ts';
import { report } from './test/report.ts';
import { runVitest } from './test/run-vitest.ts';

await run(() =>
  report(async () => [await runVitest(['--mode', 'postgres', ...process.argv.slice(2)])]),
);
