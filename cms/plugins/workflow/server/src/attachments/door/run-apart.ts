import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What one reading may cost: a picture of the largest size takes a few seconds and half of this memory. */
const patience = 15_000;
const memoryMb = 1_100;
const heapMb = 400;

/** The limit counts memory that is really asked for, buffers of native code too. */
const limited = `ulimit -d ${memoryMb * 1_024} 2>/dev/null; exec "$0" "$@"`;

/**
 * Runs a program of Node's in a process of its own, under limits of time and memory.
 * @param patienceMs milliseconds
 * @throws when it fails, or has to be killed.
 */
export async function runApart(
  program: string,
  args: readonly string[],
  patienceMs = patience,
): Promise<void> {
  const node = [process.execPath, `--max-old-space-size=${heapMb}`, program, ...args];
  await run('/bin/sh', ['-c', limited, ...node], {
    // Nothing of the CMS's secrets is around.
    env: {},
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  });
}
