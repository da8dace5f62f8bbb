import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../bootstrap/dependencies.mjs';
import { node, root, tools } from '../bootstrap/toolchain.mjs';
import type { Tally } from './tally.ts';
import { countReport } from './vitest-report.ts';

const report = join(tools, 'vitest.json');
const follow = new URL('../supervise/follow-parent.mjs', import.meta.url).href;

/** Runs the tests of the whole workspace, or those that the arguments name, in front of the reader. */
export async function runVitest(args: string[]): Promise<Tally> {
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(node, ['--import', follow, vitest, 'run', ...flags, ...args], {
    cwd: root,
    env: environment,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal));
  const [code]: unknown[] = await once(child, 'exit');
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  return countReport(JSON.parse(readFileSync(report, 'utf8')), code === 0 ? 0 : 1);
}
