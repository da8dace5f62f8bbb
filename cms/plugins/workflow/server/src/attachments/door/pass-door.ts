import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Outcome } from './outcome';
import { runApart } from './run-apart';
import { Turns } from './turns';

const program = join(__dirname, 'door-program.js');

// One file at a time leaves a core to everybody else.
const turns = new Turns(1, 8);

async function read(input: string, folder: string): Promise<Outcome> {
  try {
    await runApart(program, [input, folder]);
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
