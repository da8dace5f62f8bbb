import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { z } from 'zod';
import { environment } from './bootstrap/dependencies.mjs';
import { root } from './bootstrap/toolchain.mjs';

const Manifest = z.object({ scripts: z.record(z.string(), z.string()).default({}) });

export type Runnable = { command: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv };

/**
 * How to run a script of a package's package.json, when it has it.
 * Not through pnpm, which puts scripts in a process group of their own: Ctrl-C would leave them behind.
 */
export function packageScript(folder: string, name: string): Runnable | undefined {
  const cwd = join(root, folder);
  const text = readFileSync(join(cwd, 'package.json'), 'utf8');
  const script = Manifest.parse(JSON.parse(text)).scripts[name];
  if (script === undefined) return undefined;
  const bins = [cwd, root].map((at) => join(at, 'node_modules', '.bin'));
  const PATH = [...bins, environment.PATH].join(delimiter);
  return { command: 'sh', args: ['-c', script], cwd, env: { ...environment, PATH } };
}
