import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Environment } from '../environment.ts';
import { Refusal } from '../refusal.ts';

/** True when a program has the database open: it keeps a lock for as long, and loses it however it ends. */
function isOpen(file: string): boolean {
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
    return false;
  } catch (error) {
    if (error instanceof Error && /locked/.test(error.message)) return true;
    throw error;
  } finally {
    database.close();
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ status }) => status === 204,
    () => false,
  );

/** Refuses to work on data that a running CMS works on. */
export async function demandStopped({ DATA_DIR, DATABASE_URL, CMS_PORT }: Environment) {
  const running = DATABASE_URL
    ? await answers(`http://127.0.0.1:${CMS_PORT}/_health`)
    : isOpen(join(DATA_DIR, 'cms.db'));
  if (!running) return;
  throw new Refusal(
    `La bibliothèque est en marche sur les données de ${DATA_DIR} : arrêtez-la (Ctrl-C), puis recommencez.`,
    `The library is running on the data of ${DATA_DIR}: stop it (Ctrl-C), then try again.`,
  );
}
