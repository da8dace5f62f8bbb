// `npm run test:caddy`: the Caddyfile of an installation, in a real Caddy.
import { run } from './run.ts';
import { report } from './test/report.ts';
import { runVitest } from './test/run-vitest.ts';

await run(() => report(async () => [await runVitest(['--mode', 'caddy'])]));
