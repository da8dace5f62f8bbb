import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { machine } from '../bench/machine.ts';
import { environment } from '../bootstrap/dependencies.mjs';
import { node, root } from '../bootstrap/toolchain.mjs';

const Figure = z.strictObject({
  name: z.string(),
  value: z.number(),
  unit: z.enum(['s', 'count']),
  n: z.number(),
});

/** Runs a campaign in front of the reader and prints its figures with the machine; returns its code. */
export async function runCampaign(program: string): Promise<number> {
  const child = spawn(node, [join(root, program)], {
    cwd: root,
    env: environment,
    // The campaign ends with the channel, however we end.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal));
  const ended = once(child, 'exit');
  if (child.stdout)
    for await (const line of createInterface({ input: child.stdout })) {
      const figure = Figure.parse(JSON.parse(line));
      process.stdout.write(`${JSON.stringify({ ...figure, machine: machine() })}\n`);
    }
  const [code]: unknown[] = await ended;
  return typeof code === 'number' ? code : 1;
}
