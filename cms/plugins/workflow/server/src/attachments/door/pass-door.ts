import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Outcome } from './outcome';
import { Turns } from './turns';

const run = promisify(execFile);
const program = join(__dirname, 'door-program.js');

/** What one reading may cost: a picture of the largest size takes a few seconds and half of this memory. */
const patienceMs = 15_000;
const memoryMb = 1_100;
const heapMb = 400;

// One file at a time leaves a core to everybody else.
const turns = new Turns(1, 8);

/** The limit counts memory that is really asked for, buffers of native code too. */
const limited = `ulimit -d ${memoryMb * 1_024} 2>/dev/null; exec "$0" "$@"`;

async function read(input: string, folder: string): Promise<Outcome> {
  const node = [process.execPath, `--max-old-space-size=${heapMb}`, program, input, folder];
  try {
    await run('/bin/sh', ['-c', limited, ...node], {
      // Nothing of the CMS's secrets is around.
      env: {},
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    });
    return Outcome.parse(JSON.parse(await readFile(join(folder, 'outcome.json'), 'utf8')));
  } catch {
    // Killed by the clock or by the memory, or broken down: the file's doing, in every case.
    return { refused: 'heavy' };
  }
}

/**
 * Reads a file apart from the CMS, under limits of time and memory. What is accepted lies in `folder`,
 * which is empty before and belongs to the caller.
 */
export const passDoor = async (input: string, folder: string): Promise<Outcome> =>
  (await turns.take(() => read(input, folder))) ?? { refused: 'busy' };
