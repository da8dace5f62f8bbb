import { readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** One of Node's four threads stays free for readers. */
const AT_ONCE = 3;

/**
 * Waits until the disk itself holds these files and folders: what is said of them afterwards outlives a power cut.
 * About 10 ms for an update of thirty pages, 0.25 ms a page for a whole site.
 */
export async function settle(paths: Iterable<string>): Promise<void> {
  const left = [...paths].values();
  const settleSome = async () => {
    for (const path of left) await settleOne(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, settleSome));
}

/** The same for a folder and all that it holds. */
export async function settleTree(folder: string): Promise<void> {
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await settle([folder, ...inside.map((name) => join(folder, name))]);
}

async function settleOne(path: string): Promise<void> {
  const file = await open(path).catch(goneSince);
  if (file === null) return;
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What was removed since is settled with the folder that it was in. */
function goneSince(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
