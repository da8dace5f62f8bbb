import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NEVER = /^(node_modules|dist|\..*|.*\.tsbuildinfo)$/;

/** Every file that a folder's result may depend on, sorted, relative to the folder. */
export function sourcesOf(folder: string, without: RegExp, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .filter((entry) => !NEVER.test(entry.name))
    .map((entry) => ({ entry, path: inside ? `${inside}/${entry.name}` : entry.name }))
    .filter(({ entry, path }) => !without.test(entry.isDirectory() ? `${path}/` : path))
    .flatMap(({ entry, path }) =>
      entry.isDirectory() ? sourcesOf(folder, without, path) : entry.isFile() ? [path] : [],
    )
    .sort();
}

/** One hash for the names and contents of files, and for whatever else the result depends on. */
export function fingerprint(folder: string, files: string[], others: string[]): string {
  const hash = createHash('sha256');
  for (const other of others) hash.update(`${other}\0`);
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
}
