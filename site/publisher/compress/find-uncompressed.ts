import { existsSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isCompressible, sourceOf, variantsOf } from './variants.ts';

/** The index is written by a process of its own, which compresses what it writes. */
const ELSEWHERE = /^pagefind\//;

/** The files of a site that lack a variant, from one look at their names; a variant without its file is removed. */
export async function findUncompressed(www: string): Promise<string[]> {
  const names = new Set(await readdir(www, { recursive: true, encoding: 'utf8' }));
  const lacking: string[] = [];
  for (const name of names) {
    if (ELSEWHERE.test(name)) continue;
    const source = sourceOf(name);
    if (source !== null) removeOrphan(join(www, name), join(www, source));
    else if (isCompressible(name) && !variantsOf(name).every((variant) => names.has(variant)))
      lacking.push(join(www, name));
  }
  return lacking;
}

function removeOrphan(variant: string, source: string): void {
  if (!existsSync(source)) rmSync(variant, { force: true });
}
