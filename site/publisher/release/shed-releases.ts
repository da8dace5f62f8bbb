import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolders } from './release-record.ts';

/**
 * Removes every release but those of `kept`, which keep their templates only; those of `whole` stay as they are.
 * Pages of before would outlive an unpublication, and the library renders them again if they come back.
 */
export function shedReleases(
  releasesFolder: string,
  whole: readonly string[],
  kept: readonly string[],
): void {
  for (const build of buildFolders(releasesFolder)) {
    if (whole.includes(build)) continue;
    const folder = join(releasesFolder, build);
    if (kept.includes(build)) shedPages(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/** Leaves the templates of a release, and nothing that they made. */
export function shedPages(folder: string): void {
  // The manifest goes first: what is left half shed is started again.
  rmSync(join(folder, 'manifest.json'), { force: true });
  for (const name of readdirSync(folder))
    if (name !== 'templates') rmSync(join(folder, name), { recursive: true, force: true });
}
