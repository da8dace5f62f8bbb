import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../bootstrap/lock.mjs';
import { quietly } from '../bootstrap/quietly.mjs';
import { step as show } from '../bootstrap/say.mjs';
import { root, tools } from '../bootstrap/toolchain.mjs';
import { packageScript } from '../package-script.ts';
import { Refusal } from '../refusal.ts';
import { type Plan, planBuild, stampOf } from './plan.ts';
import { STEPS } from './steps.ts';

const LAST_LINES = 40;

const settings = {
  // Strapi reads its configuration even to build: it must not touch the real data.
  DATA_DIR: join(tools, 'build-data'),
  DEMO: 'false',
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
};
// They belong to the running system: nothing of them may be frozen into a build.
const FOREIGN = ['CMS_URL', 'SITE_URL', 'CMS_PORT', 'SITE_PORT', 'DATABASE_URL'];

/** Builds what changed since the last time, all of it or only the steps of these names; says nothing about the rest. */
export async function buildAll(only?: readonly string[]): Promise<void> {
  const steps = STEPS.filter(
    ({ name, folder }) =>
      (only?.includes(name) ?? true) && existsSync(join(root, folder, 'package.json')),
  );
  if (planBuild(root, steps).every(({ current }) => current)) return;
  await withLock(join(tools, 'lock'), async () => {
    for (const planned of planBuild(root, steps)) if (!planned.current) await build(planned);
  });
}

async function build({ step, wanted }: Plan[number]) {
  const script = packageScript(step.folder, step.script);
  if (!script) throw new Error(`${step.folder}/package.json has no script ${step.script}`);
  const env: NodeJS.ProcessEnv = { ...script.env, ...settings };
  for (const name of FOREIGN) delete env[name];
  const { code, output } = await show(`Construction de ${step.name}`, () =>
    quietly(script.command, script.args, { cwd: script.cwd, env }),
  );
  const logs = join(tools, 'logs');
  mkdirSync(logs, { recursive: true });
  writeFileSync(join(logs, `build-${step.name}.log`), output);
  if (code !== 0 || !existsSync(join(root, step.folder, 'dist', step.result))) {
    process.stderr.write(`${output.trimEnd().split('\n').slice(-LAST_LINES).join('\n')}\n`);
    throw new Refusal(
      `La construction de ${step.name} a échoué : voir ci-dessus et .tools/logs/build-${step.name}.log.`,
      `Building ${step.name} failed: see above and .tools/logs/build-${step.name}.log.`,
    );
  }
  writeFileSync(stampOf(root, step), wanted);
}
