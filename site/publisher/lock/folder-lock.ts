import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../failure.ts';

const BUSY = 5;
const FILE = 'publisher.lock';
/** Who only looks whether the lock is held has it for an instant. */
const PATIENCE_MS = 500;

/**
 * Holds a folder for this process alone until `release`.
 * SQLite's file lock is the kernel's: it dies with the process, so no lock is ever stale after a kill.
 */
export function lockFolder(folder: string): { release(): void } {
  const database = new DatabaseSync(join(folder, FILE), { timeout: PATIENCE_MS });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (isBusy(error))
      throw new Refusal('Un autre publieur tient déjà ce dossier de données : arrêtez-le d’abord.');
    throw error;
  }
  return { release: () => database.close() };
}

/** Whether a publisher holds this folder. */
export function isLocked(folder: string): boolean {
  if (!existsSync(join(folder, FILE))) return false;
  const database = new DatabaseSync(join(folder, FILE));
  try {
    database.exec('BEGIN EXCLUSIVE');
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    database.close();
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === BUSY;
