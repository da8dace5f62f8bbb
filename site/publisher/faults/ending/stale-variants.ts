import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Compressed variants that do not say what their file says, or that outlived it. */
export function staleVariants(www: string): string[] {
  const entries = readdirSync(www, { recursive: true, withFileTypes: true });
  const variants = entries
    .filter((entry) => entry.isFile() && /\.(br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  return variants.filter((path) => {
    const file = path.replace(/\.(br|gz)$/, '');
    const decompress = path.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    return !existsSync(file) || !decompress(readFileSync(path)).equals(readFileSync(file));
  });
}
