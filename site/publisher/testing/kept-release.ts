import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildIdOf } from '../release/build-id.ts';
import { keepTemplates } from '../release/kept-templates.ts';
import { writeTemplates } from './tiny-templates.ts';

const origin = 'http://localhost:4321';

export const releasesOf = (folder: string): string => join(folder, 'data', 'releases');

/** The build that readers of this publisher get. */
export const currentOf = (folder: string): string =>
  readlinkSync(join(releasesOf(folder), 'current'));

/** Keeps templates as a publisher that ran with them would have, and returns the name of their build. */
export async function keepRelease(folder: string, look: string, version = 1): Promise<string> {
  const distFolder = writeTemplates(join(folder, look), look, version);
  const build = buildIdOf(distFolder, origin);
  await keepTemplates(releasesOf(folder), { build, distFolder, origin }, () => undefined);
  return build;
}
