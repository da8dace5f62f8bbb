import { quietly } from '../bootstrap/quietly.mjs';
import { step } from '../bootstrap/say.mjs';
import type { Tally } from '../test/tally.ts';
import { checks } from './checks.ts';

/** Runs every check, each counted as one test; what a failing one says is shown. */
export async function runChecks(): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  for (const { name, command, args, cwd, env } of checks()) {
    const { code, output } = await step(`Contrôle ${name}`, () =>
      quietly(command, args, { cwd, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } }),
    );
    if (code === 0) tally.passed += 1;
    else {
      tally.failed += 1;
      process.stderr.write(`✗ ${name}\n${output.trimEnd()}\n`);
    }
  }
  return tally;
}
