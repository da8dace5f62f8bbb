import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Renderer, RendererVersion } from '../../src/renderer/renderer.ts';
import { readKept, templatesFolder } from './kept-templates.ts';
import { Unusable } from './unusable.ts';

/** What the site's build compiled, as a release keeps it: all that is needed to make its pages again. */
export interface Templates {
  /** Names this build, and the release that it makes. */
  readonly build: string;
  readonly renderer: Renderer;
  /** Files that pages ask as they are. */
  readonly clientFolder: string;
}

const understood: RendererVersion = 1;

/**
 * Loads the templates that a release keeps.
 * @throws {Unusable} when they cannot make pages, here and now.
 */
export async function openTemplates(releasesFolder: string, build: string): Promise<Templates> {
  const folder = templatesFolder(releasesFolder, build);
  if (!existsSync(folder)) throw new Unusable(build, 'missing');
  if (readKept(releasesFolder, build) === null) throw new Unusable(build, 'damaged');
  const renderer = await load(join(folder, 'server', 'entry.mjs'), build);
  return { build, renderer, clientFolder: join(folder, 'client') };
}

async function load(entry: string, build: string): Promise<Renderer> {
  try {
    // Each release has a path of its own: Node never mistakes the modules of one for those of another.
    const loaded: unknown = await import(pathToFileURL(entry).href);
    if (isRenderer(loaded)) return loaded;
  } catch (cause) {
    throw new Unusable(build, 'broken', { cause });
  }
  throw new Unusable(build, 'foreign');
}

function isRenderer(loaded: unknown): loaded is Renderer {
  if (typeof loaded !== 'object' || loaded === null) return false;
  const parts = new Map<string, unknown>(Object.entries(loaded));
  if (parts.get('version') !== understood) return false;
  return ['createLibrary', 'pages', 'preview', 'render', 'searchRecords'].every(
    (name) => typeof parts.get(name) === 'function',
  );
}
