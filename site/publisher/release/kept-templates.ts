import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from '../disk/read-json.ts';
import { settle, settleTree } from '../disk/settle.ts';
import { writeWhole } from '../disk/whole-file.ts';
import { Failure } from '../failure.ts';
import type { OnPhase } from '../phase.ts';
import { buildIdOf } from './build-id.ts';

/** What a release says of the templates that it keeps. */
const Kept = z.strictObject({
  /** Where readers found the site when they were kept: the name of the build holds it. */
  origin: z.string(),
  madeAt: z.iso.datetime(),
});
export type Kept = z.infer<typeof Kept>;

export const templatesFolder = (releasesFolder: string, build: string): string =>
  join(releasesFolder, build, 'templates');

/** Null when there are none, or when they are no longer those that the name of the build tells. */
export function readKept(releasesFolder: string, build: string): Kept | null {
  const folder = templatesFolder(releasesFolder, build);
  const kept = readJson(join(folder, 'kept.json'), Kept);
  if (kept === null) return null;
  try {
    return buildIdOf(folder, kept.origin) === build ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps what the site's build compiled in the release that it makes, unless it is there already. */
export async function keepTemplates(
  releasesFolder: string,
  { build, distFolder, origin }: { build: string; distFolder: string; origin: string },
  onPhase: OnPhase,
): Promise<void> {
  if (readKept(releasesFolder, build) !== null) return;
  const folder = templatesFolder(releasesFolder, build);
  const next = `${folder}.new`;
  for (const old of [folder, next]) rmSync(old, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  onPhase('keep');
  for (const part of ['server', 'client'])
    cpSync(join(distFolder, part), join(next, part), { recursive: true });
  const kept: Kept = { origin, madeAt: new Date().toISOString() };
  await writeWhole(join(next, 'kept.json'), JSON.stringify(kept));
  await settleTree(next);
  if (buildIdOf(next, origin) !== build)
    throw new Failure('les gabarits du site ont été recompilés : relancez le publieur');
  onPhase('keep');
  renameSync(next, folder);
  await settle([join(releasesFolder, build), releasesFolder]);
}
