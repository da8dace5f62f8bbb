import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const OTHERS = 0o077;

/** What another program moved or removed meanwhile, and what is another account's, stays as it is. */
function closeOne(path: string): boolean {
  try {
    const entry = lstatSync(path);
    if (entry.isSymbolicLink()) return false;
    if (entry.mode & OTHERS) chmodSync(path, entry.mode & 0o700);
    return entry.isDirectory();
  } catch {
    return false;
  }
}

function closeAll(path: string, except?: string) {
  if (!closeOne(path)) return;
  for (const name of readdirSync(path)) if (name !== except) closeAll(join(path, name));
}

/**
 * From here on, what this process writes is for its own account only, and so is what already lies in
 * `DATA_DIR`. Only `releases/`, which is public, is not looked through: nobody else enters its parent.
 */
export function keepPrivate(dataDir: string): void {
  process.umask(OTHERS);
  mkdirSync(dataDir, { recursive: true });
  closeAll(dataDir, 'releases');
}
