// `npm run rollback`: shows readers an earlier release of the site; `-- --list`, `-- RELEASE` and `-- --latest` choose.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './bootstrap/toolchain.mjs';
import { readEnvironment } from './environment.ts';
import { givenVariables } from './given-variables.ts';
import { run } from './run.ts';

await run(async () => {
  const source = givenVariables(root, process.env);
  const { DATA_DIR, SITE_PORT } = readEnvironment(source);
  // Nothing is built: what is wrong with a deployment must not stand in the way of leaving it.
  const program = join(root, 'site', 'publisher', 'rollback', 'rollback-program.ts');
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], {
    env: { PATH: source.PATH, DATA_DIR, SITE_PORT: String(SITE_PORT) },
    stdio: 'inherit',
  });
  const [code]: unknown[] = await once(child, 'exit');
  process.exitCode = code === 0 ? 0 : 1;
});
