import { readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The build that readers get, or null before the first release. */
export function readCurrent(releasesFolder: string): string | null {
  try {
    return readlinkSync(join(releasesFolder, 'current'));
  } catch {
    return null;
  }
}

/** Swaps the release in one step: a reader gets the old one or the new one. */
export function pointCurrent(releasesFolder: string, build: string): void {
  const next = join(releasesFolder, 'current.new');
  rmSync(next, { force: true });
  symlinkSync(build, next);
  renameSync(next, join(releasesFolder, 'current'));
}
