import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeds } from './sample.ts';
import { type TemporarySite, temporarySite } from './temporary-site.ts';

// What is written in a browser is loaded where one writes, and nowhere else.

let site: TemporarySite;
beforeAll(async () => {
  site = await temporarySite(seeds);
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
});

const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');

/** Scripts that a page loads, and all that they import. */
function scriptsOf(page: string): Set<string> {
  const found = new Set<string>();
  const waiting = [...read(page).matchAll(/<script[^>]*\bsrc="\/([^"]+)"/g)].map(
    ([, src = '']) => src,
  );
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    for (const [, name = ''] of read(script).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
      waiting.push(`_astro/${name}`);
  }
  return found;
}
const pages = () => globSync('**/*.html', { cwd: site.folder });
const isWritten = (page: string) => page.startsWith('contribuer/');

test('the scripts of the Espace contributeur weigh less than 120 kB in all, compressed', () => {
  const all = new Set(
    pages()
      .filter(isWritten)
      .flatMap((page) => [...scriptsOf(page)]),
  );
  expect(all.size).toBeGreaterThan(10);
  const bytes = [...all].reduce((sum, path) => sum + brotliCompressSync(read(path)).length, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(120_000);
});

test('pages that are read load less than a kilobyte of script, the search page apart', () => {
  for (const page of pages().filter((one) => !isWritten(one) && !one.startsWith('recherche/'))) {
    const bytes = [...scriptsOf(page)].reduce(
      (sum, path) => sum + brotliCompressSync(read(path)).length,
      0,
    );
    expect(bytes, page).toBeLessThan(1_000);
  }
});
