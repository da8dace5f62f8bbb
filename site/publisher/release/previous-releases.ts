import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MOST_KEPT = 5;

/** The builds on disk, the one that was last written to first. */
export function builds(releasesFolder: string): string[] {
  return readdirSync(releasesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, at: statSync(join(releasesFolder, name)).mtimeMs }))
    .sort((one, other) => other.at - one.at)
    .map(({ name }) => name);
}

/**
 * Keeps at most five releases. A previous one keeps only its assets, for readers in mid-visit:
 * its pages would outlive an unpublication, and the library renders them again if it comes back.
 */
export function shedPrevious(releasesFolder: string, current: string): void {
  const previous = builds(releasesFolder).filter((build) => build !== current);
  for (const build of previous.slice(MOST_KEPT - 1))
    rmSync(join(releasesFolder, build), { recursive: true, force: true });
  for (const build of previous.slice(0, MOST_KEPT - 1)) shed(join(releasesFolder, build));
}

function shed(folder: string): void {
  // The manifest goes first: what is left half shed is started again.
  remove(folder, (name) => name !== 'www');
  remove(join(folder, 'www'), (name) => name !== '_astro');
}

function remove(folder: string, dropped: (name: string) => boolean): void {
  for (const name of readdirSync(folder))
    if (dropped(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
