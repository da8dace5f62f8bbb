// Runs on any Node >= 18.
import { statfsSync } from 'node:fs';
import { fail } from './say.mjs';

const FIRST_INSTALL_GB = 3;

/** Refuses to begin a first installation that the disk cannot hold. @param {string} folder */
export function demandDisk(folder) {
  // Node 18.0 to 18.14 cannot tell.
  if (!statfsSync) return;
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / 1e9;
  if (free >= FIRST_INSTALL_GB) return;
  fail(
    `La première installation demande ${FIRST_INSTALL_GB} Go, il en reste ${free.toFixed(1).replace('.', ',')} sur ce disque : libérez de la place, puis recommencez.`,
    `The first installation needs ${FIRST_INSTALL_GB} GB, this disk has ${free.toFixed(1)} left: free some space, then try again.`,
  );
}
