import { rename, writeFile } from 'node:fs/promises';

/** Puts a file whole in its place: a reader gets the old one or the new one. */
export async function putFile(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}
