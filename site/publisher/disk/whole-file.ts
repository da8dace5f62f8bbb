import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { settle } from './settle.ts';

/** Replaces a file, whole or not at all, and waits until the disk holds it. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(content);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  await settle([dirname(path)]);
}

/** Removes a file for good, when it is there. */
export async function removeWhole(path: string): Promise<void> {
  await rm(path, { force: true });
  await settle([dirname(path)]);
}
