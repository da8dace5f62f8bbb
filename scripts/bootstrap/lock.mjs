// Runs on any Node >= 18. Two commands started together must not install or build in the same folder at once.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const STALE_AFTER = 15 * 60_000;

/**
 * Does the work while holding a lock file that names our process.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  for (let told = false; !take(file); told = true) {
    if (!told) process.stderr.write('· Une autre commande installe ou construit : attente …\n');
    await pause(300);
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (abandoned(file)) rmSync(file, { force: true });
    return false;
  }
}

/** A holder that died without a word, or so long ago that its number belongs to another. @param {string} file */
function abandoned(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > STALE_AFTER) return true;
    const holder = Number(readFileSync(file, 'utf8'));
    // Between creation and the number, the file is empty: somebody is there.
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch {
    return true;
  }
}
