import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder by its path, with a digest of its bytes; but for some, which may go while one looks. */
export function filesIn(folder: string, without: RegExp): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const kept = paths.filter((path) => !without.test(path)).sort();
  return new Map(kept.map((path) => [path, digestOf(readFileSync(join(folder, path)))]));
}

const digestOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Made beside the pages, in their own time. */
const BESIDE = /^pagefind\/|\.(br|gz)$/;

/** One digest for all that readers get as pages and data. */
export function pagesDigest(dataFolder: string): string {
  const pages = filesIn(join(dataFolder, 'releases/current/www'), BESIDE);
  return digestOf(JSON.stringify([...pages]));
}
