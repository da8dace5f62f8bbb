import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { environment } from '../../environment';

/**
 * One erasure, without any address: the account that was erased, the fiches in which a manager's
 * address was emptied, or the hash of the journal's row of which the text was.
 */
const Erasure = z.union([
  z.strictObject({ at: z.iso.datetime(), account: z.string() }),
  z.strictObject({ at: z.iso.datetime(), managerOf: z.array(z.string()) }),
  z.strictObject({ at: z.iso.datetime(), text: z.string() }),
]);
export type Erasure = z.infer<typeof Erasure>;

const file = (): string => join(environment().DATA_DIR, 'erasures.ndjson');

/** Writes an erasure down before it is done, through to the disk: begun, it ends, even after a power cut. */
export async function rememberErasure(erasure: Erasure): Promise<void> {
  await mkdir(dirname(file()), { recursive: true });
  const handle = await open(file(), 'a+', 0o600);
  try {
    // A line that a power cut left unfinished ends here.
    const { size } = await handle.stat();
    const { buffer } = await handle.read({ position: Math.max(0, size - 1), length: 1 });
    const cut = size > 0 && buffer[0] !== '\n'.charCodeAt(0);
    await handle.appendFile(`${cut ? '\n' : ''}${JSON.stringify(erasure)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const read = (line: string): Erasure | null => {
  try {
    return Erasure.parse(JSON.parse(line));
  } catch {
    return null;
  }
};

/**
 * All that was ever erased, oldest first, and how many lines cannot be read: those of a power cut,
 * or of somebody who changed the file.
 */
export async function rememberedErasures(): Promise<{ erasures: Erasure[]; unreadable: number }> {
  const text = await readFile(file(), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter((line) => line !== '');
  const erasures = lines.map(read).filter((erasure) => erasure !== null);
  return { erasures, unreadable: lines.length - erasures.length };
}
