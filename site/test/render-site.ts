import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormerAddresses, LibraryItem } from '@pratiques/shared';
import type { Renderer } from '../src/renderer/renderer.ts';

const dist = new URL('../dist/', import.meta.url);

/** The compiled renderer, as the publisher loads it. */
export async function loadRenderer(): Promise<Renderer> {
  const compiled: { default: Renderer } = await import(new URL('server/entry.mjs', dist).href);
  return compiled.default;
}

/** Writes the whole site into a folder. Returns the status of each address. */
export async function renderSite(
  items: Iterable<LibraryItem>,
  folder: string,
  former: Iterable<FormerAddresses> = [],
): Promise<ReadonlyMap<string, number>> {
  const renderer = await loadRenderer();
  const library = renderer.createLibrary(items, former);
  cpSync(fileURLToPath(new URL('client/', dist)), folder, { recursive: true });
  const statuses = new Map<string, number>();
  for (const [url] of renderer.pages(library)) {
    const response = await renderer.render(url, library, 'http://localhost:4321');
    statuses.set(url, response.status);
    const file = join(folder, url.endsWith('/') ? `${url}index.html` : url);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await response.text());
  }
  return statuses;
}
