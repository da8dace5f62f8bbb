import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../bootstrap/toolchain.mjs';
import { buildAll } from '../build/build-all.ts';
import { readEnvironment } from '../environment.ts';
import { givenVariables } from '../given-variables.ts';
import { Refusal } from '../refusal.ts';
import { keepSecrets } from '../secrets.ts';
import { servicesOf } from '../start/services.ts';

/** Runs the CMS's program about personal data on the data of this installation, beside a CMS that runs or not. */
export async function runProgram(given: readonly string[]): Promise<void> {
  const source = givenVariables(root, process.env);
  const environment = readEnvironment(source);
  await buildAll();
  const secrets = keepSecrets(environment.DATA_DIR, source);
  // Nothing is seeded by the way.
  const services = servicesOf({ ...environment, DEMO: false }, secrets, source);
  const cms = services.find(({ name }) => name === 'cms');
  if (!cms) throw new Refusal('Le CMS manque.', 'The CMS is missing.');
  const program = 'dist/src/personal-data/personal-data-program.js';
  const child = spawn(process.execPath, [program, ...given], {
    cwd: cms.cwd,
    env: cms.env,
    stdio: 'inherit',
  });
  const [code]: unknown[] = await once(child, 'exit');
  process.exitCode = code === 0 ? 0 : 1;
}
