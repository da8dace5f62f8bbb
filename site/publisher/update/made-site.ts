import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../src/renderer/renderer.ts';
import { fileOf } from '../release/address-file.ts';
import { Release } from '../release/release.ts';
import type { Releases } from '../release/releases.ts';
import type { Templates } from '../release/templates.ts';
import type { PagesUpdated } from '../release/update-pages.ts';
import type { SiteParts } from './site-parts.ts';

/** The library in the pages of one release, whether readers get them or not. */
export interface MadeSite {
  readonly templates: Templates;
  readonly release: Release;
  readonly library: Library;
  readonly updated: PagesUpdated;
}

/** Makes the pages of a release equal to the library; `before` is open already. */
export async function makeSite(
  { library, choice, releases, origin, createSearchIndex, stopping, onPhase }: SiteParts,
  build: string,
  before: MadeSite | null,
): Promise<MadeSite> {
  const templates = await choice.open(build);
  const { renderer, clientFolder } = templates;
  const shows = { epoch: library.state.epoch, sequence: library.state.sequence };
  const made = renderer.createLibrary(library.items());
  const release =
    before?.templates.build === build
      ? before.release
      : new Release(join(releases.folder, build), clientFolder, createSearchIndex);
  const update = { renderer, library: made, origin, shows, stopping, onPhase };
  return { templates, release, library: made, updated: await release.updatePages(update) };
}

/** Whether readers would no longer get a page that they have, because these templates fail to make it. */
export function losesPages({ templates, updated }: MadeSite, { current, www }: Releases): boolean {
  if (www === null || current === templates.build) return false;
  const files = updated.failed.map(fileOf).filter((file) => file !== null);
  return files.some((file) => existsSync(join(www, file)));
}
