import { rename, writeFile } from 'node:fs/promises';

/** Puts a file whole in its place: a reader gets the old one or the new one. */
export async function putFile(path: string, content: Uint8Array | string): Promise<void> {
  // Named by the process: one that was given up may still be writing beside its successor.
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}
