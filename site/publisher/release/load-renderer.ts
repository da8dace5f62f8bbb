import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Renderer } from '../../src/renderer/renderer.ts';
import { Refusal } from '../failure.ts';

/** Loads the templates that the site's build compiled. */
export async function loadRenderer(distFolder: string): Promise<Renderer> {
  const entry = join(distFolder, 'server', 'entry.mjs');
  if (!existsSync(entry))
    throw new Refusal('Les gabarits du site ne sont pas compilés : lancez `npm run build`.');
  // Every part now: a build that replaces these files must not break a publisher that runs.
  await loadParts(join(distFolder, 'server'));
  const loaded: unknown = await import(pathToFileURL(entry).href);
  if (!isRenderer(loaded))
    throw new Refusal(
      'Les gabarits compilés ne sont pas ceux de ce publieur : recompilez le site.',
    );
  return loaded;
}

async function loadParts(folder: string): Promise<void> {
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const modules = parts.filter((name) => name.endsWith('.mjs'));
  // A part that only other hosts can load (an image service) is none that a page needs.
  await Promise.allSettled(modules.map((name) => import(pathToFileURL(join(folder, name)).href)));
}

function isRenderer(loaded: unknown): loaded is Renderer {
  if (typeof loaded !== 'object' || loaded === null) return false;
  const parts = new Map(Object.entries(loaded));
  return ['createLibrary', 'pages', 'preview', 'render', 'searchRecords'].every(
    (name) => typeof parts.get(name) === 'function',
  );
}
