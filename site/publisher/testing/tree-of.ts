import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sourceOf } from '../compress/variants.ts';

/**
 * Every file below a folder with its content. Compressed variants come in their own time and are not told,
 * but each must be that of its file: throws on one that is stale, or that outlived its file.
 */
export function treeOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) checkVariant(file);
  return Object.fromEntries(
    files
      .filter((file) => sourceOf(file) === null)
      .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

function checkVariant(file: string): void {
  const source = sourceOf(file);
  if (source === null) return;
  const decompress = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
  if (!existsSync(source) || !decompress(readFileSync(file)).equals(readFileSync(source)))
    throw new Error(`${file} is not the variant of its file`);
}
