import { mkdirSync, statfsSync } from 'node:fs';
import { Refusal } from '../refusal.ts';

// A database, releases and logs need room; below this, SQLite soon answers "disk full" in the middle of a write.
const LEAST_MB = 300;

/** Refuses to start where nothing could be written. */
export function demandRoom(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (cause) {
    throw new Refusal(
      `DATA_DIR (${dataDir}) ne peut pas être créé : vérifiez le chemin et les droits.`,
      `DATA_DIR (${dataDir}) cannot be created: check the path and the permissions.`,
      { cause },
    );
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= LEAST_MB) return;
  throw new Refusal(
    `Il ne reste que ${free} Mo sur le disque de DATA_DIR, il en faut ${LEAST_MB} : libérez de la place.`,
    `Only ${free} MB are left on the disk of DATA_DIR, ${LEAST_MB} are needed: free some space.`,
  );
}
