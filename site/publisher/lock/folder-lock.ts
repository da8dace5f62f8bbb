import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../failure.ts';

const BUSY = 5;

/**
 * Holds a folder for this process alone until `release`.
 * SQLite's file lock is the kernel's: it dies with the process, so no lock is ever stale after a kill.
 */
export function lockFolder(folder: string): { release(): void } {
  const database = new DatabaseSync(join(folder, 'publisher.lock'));
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY)
      throw new Refusal('Un autre publieur tient déjà ce dossier de données : arrêtez-le d’abord.');
    throw error;
  }
  return { release: () => database.close() };
}
