import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from '../disk/read-json.ts';
import { removeWhole, writeWhole } from '../disk/whole-file.ts';
import { BuildName } from './build-name.ts';

/** The release that an operator chose. */
export const Pin = z.strictObject({
  release: BuildName,
  /** The site's build at the time: with another one the choice has ended. */
  insteadOf: BuildName,
  /** Releases already left since that build: going back once more does not return to them. */
  left: z.array(BuildName),
});
export type Pin = z.infer<typeof Pin>;

export const pinPath = (releasesFolder: string): string => join(releasesFolder, 'pin.json');

/** The choice in force while the site's build is `deployed`, or null. */
export function readPin(releasesFolder: string, deployed: string | null): Pin | null {
  const pin = readJson(pinPath(releasesFolder), Pin);
  return pin?.insteadOf === deployed ? pin : null;
}

export const writePin = (releasesFolder: string, pin: Pin): Promise<void> =>
  writeWhole(pinPath(releasesFolder), JSON.stringify(pin));

export const removePin = (releasesFolder: string): Promise<void> =>
  removeWhole(pinPath(releasesFolder));

/** Forgets a choice that was made instead of another build: it must not come back with that build. */
export async function endPin(releasesFolder: string, deployed: string): Promise<void> {
  if (readPin(releasesFolder, deployed) === null && existsSync(pinPath(releasesFolder)))
    await removePin(releasesFolder);
}
