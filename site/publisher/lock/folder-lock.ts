import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../failure.ts';

/** SQLite's own numbers; the byte above them says more than we need. */
const BUSY = 5;
const FILE = 'publisher.lock';
/** Who only looks whether the lock is held has it for an instant. */
const PATIENCE_MS = 500;
const UNWRITABLE = [8, 14];

/**
 * Holds a folder for this process alone until `release`.
 * SQLite's file lock is the kernel's: it dies with the process, so no lock is ever stale after a kill.
 */
export function lockFolder(folder: string): { release(): void } {
  const database = new DatabaseSync(join(folder, FILE), { open: false, timeout: PATIENCE_MS });
  try {
    database.open();
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if (database.isOpen) database.close();
    throw refusalOf(error) ?? error;
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

const isBusy = (error: unknown): boolean => codeOf(error) === BUSY;

/** SQLite's number, without the byte that says more. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'))
    return null;
  return error.errcode & 0xff;
}

function refusalOf(error: unknown): Refusal | null {
  if (isBusy(error))
    return new Refusal('Un autre publieur tient déjà ce dossier de données : arrêtez-le d’abord.');
  const code = codeOf(error);
  if (code === null || !UNWRITABLE.includes(code)) return null;
  return new Refusal('Le dossier de données ne peut pas être écrit : vérifiez ses droits.');
}
