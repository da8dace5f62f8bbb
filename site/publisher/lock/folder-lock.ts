import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../failure.ts';

/** SQLite's own numbers; the byte above them says more than we need. */
const BUSY = 5;
const UNWRITABLE = [8, 14];

/**
 * Holds a folder for this process alone until `release`.
 * SQLite's file lock is the kernel's: it dies with the process, so no lock is ever stale after a kill.
 */
export function lockFolder(folder: string): { release(): void } {
  const database = new DatabaseSync(join(folder, 'publisher.lock'), { open: false });
  try {
    database.open();
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if (database.isOpen) database.close();
    throw refusalOf(error) ?? error;
  }
  return { release: () => database.close() };
}

function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'))
    return null;
  const code = error.errcode & 0xff;
  if (code === BUSY)
    return new Refusal('Un autre publieur tient déjà ce dossier de données : arrêtez-le d’abord.');
  if (!UNWRITABLE.includes(code)) return null;
  return new Refusal('Le dossier de données ne peut pas être écrit : vérifiez ses droits.');
}
