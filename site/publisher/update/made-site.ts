import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../release/address-file.ts';
import { Release } from '../release/release.ts';
import type { Releases } from '../release/releases.ts';
import type { Templates } from '../release/templates.ts';
import { type PagesShown, showPages } from './show-pages.ts';
import type { SiteParts } from './site-parts.ts';

/** The library in the pages of one release, whether readers get them or not. */
export interface MadeSite extends PagesShown {
  readonly templates: Templates;
  readonly release: Release;
}

/** Makes the pages of a release equal to the library; `before` is open already. */
export async function makeSite(
  parts: SiteParts,
  build: string,
  before: MadeSite | null,
): Promise<MadeSite> {
  const { choice, releases, createSearchIndex } = parts;
  const templates = await choice.open(build);
  const release =
    before?.templates.build === build
      ? before.release
      : new Release(join(releases.folder, build), templates.clientFolder, createSearchIndex);
  return { templates, release, ...(await showPages(release, templates.renderer, parts)) };
}

/** Whether readers would no longer get a page that they have, because these templates fail to make it. */
export function losesPages({ templates, failed }: MadeSite, { current, www }: Releases): boolean {
  if (www === null || current === templates.build) return false;
  const files = failed.map(fileOf).filter((file) => file !== null);
  return files.some((file) => existsSync(join(www, file)));
}
