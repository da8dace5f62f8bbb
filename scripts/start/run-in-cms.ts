import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../bootstrap/toolchain.mjs';
import { buildAll } from '../build/build-all.ts';
import { readEnvironment } from '../environment.ts';
import { givenVariables } from '../given-variables.ts';
import { Refusal } from '../refusal.ts';
import { keepSecrets } from '../secrets.ts';
import { servicesOf } from './services.ts';

/**
 * Runs a program of the CMS's, in this terminal, on the data of this installation, beside a CMS that runs or not.
 * @param args the program's path in `cms/`, then what it is given.
 */
export async function runInCms(args: readonly string[]): Promise<void> {
  const source = givenVariables(root, process.env);
  const environment = readEnvironment(source);
  await buildAll();
  const secrets = keepSecrets(environment.DATA_DIR, source);
  // Nothing is seeded by the way.
  const services = servicesOf({ ...environment, DEMO: false }, secrets, source);
  const cms = services.find(({ name }) => name === 'cms');
  if (!cms) throw new Refusal('Le CMS manque.', 'The CMS is missing.');
  const child = spawn(process.execPath, args, { cwd: cms.cwd, env: cms.env, stdio: 'inherit' });
  const [code]: unknown[] = await once(child, 'exit');
  process.exitCode = code === 0 ? 0 : 1;
}

/** What an operator does about personal data. */
export const runPersonalData = (given: readonly string[]): Promise<void> =>
  runInCms(['dist/src/personal-data/personal-data-program.js', ...given]);
