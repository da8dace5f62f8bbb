import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder by its path, with a digest of its bytes. */
export function filesIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ];
    }),
  );
}

/** Made beside the pages, in their own time. */
const BESIDE = /^pagefind\/|\.(br|gz)$/;

/** One digest for all that readers get as pages and data. */
export function pagesDigest(dataFolder: string): string {
  const files = [...filesIn(join(dataFolder, 'releases/current/www'))];
  const pages = files.filter(([path]) => !BESIDE.test(path)).sort();
  return createHash('sha256').update(JSON.stringify(pages)).digest('hex');
}
