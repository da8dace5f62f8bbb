import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const Usage = z.object({ user: z.number(), system: z.number() });
const tellCpu = new URL('./tell-cpu.mjs', import.meta.url).href;

interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program of Node in a process of its own; answers its CPU seconds, user and system. */
export async function cpuOf({ args, cwd, env = {} }: Program): Promise<number> {
  const child = spawn(process.execPath, ['--import', tellCpu, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const told = child.stdio[3];
  if (!(told instanceof Readable)) throw new Error('No channel to the measured process.');
  const [usage, [code]] = await Promise.all([text(told), once(child, 'exit')]);
  if (code !== 0) throw new Error(`The measured process ended with ${code}.`);
  const { user, system } = Usage.parse(JSON.parse(usage));
  return (user + system) / 1e6;
}
