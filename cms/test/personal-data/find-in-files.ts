import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Files of a folder whose bytes or whose name hold a word: the database and its log too. */
export async function filesHolding(folder: string, word: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found: string[] = [];
  for (const path of paths)
    if (path.includes(word) || (await readFile(path)).includes(word))
      found.push(relative(folder, path).replace(/[\w-]+\.eml$/, '*.eml'));
  return [...new Set(found)].sort();
}
