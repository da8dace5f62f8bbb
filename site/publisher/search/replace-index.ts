import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { removeVariants } from '../compress/variants.ts';
import { settle } from '../disk/settle.ts';
import type { IndexFile } from './growing-index.ts';
import { noteName, readNote, removeNote, writeNote } from './index-note.ts';
import { putFile } from './put-file.ts';

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) =>
    relative(folder, join(parentPath, name)).split(sep).join('/'),
  );
}

/** Pagefind names these after what they hold. */
const namedByContent = /^(?:fragment|index|filter)\//;

/** Whether a file of the index before, which its note vouches for, may stay unread: a thousand are compared each time. */
async function stays(path: string, { length }: Uint8Array): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  return there?.size === length;
}

/** Returns true when the file had to be written. */
async function putIfDifferent(path: string, content: Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const there = await readFile(path).catch(() => null);
  if (there?.equals(content) === true) return false;
  removeVariants(path);
  await putFile(path, content);
  return true;
}

/** What of the index before may stay. */
function kept(before: readonly string[], current: ReadonlySet<string>): readonly string[] {
  const fragments = before.filter((path) => path.startsWith('fragment/'));
  return fragments.every((path) => current.has(path)) ? before : [];
}

/**
 * Writes an index over the one of `folder`, file by file, the entry last, and removes what no reader needs.
 * When fiches were only added, the index before stays until the next update, for readers in mid-visit. When one
 * was changed or withdrawn, all of it goes at once: the words that were taken back would still be in its chunks.
 */
export async function replaceIndex(
  folder: string,
  files: readonly IndexFile[],
  fingerprint: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = (await readNote(folder))?.files ?? [];
  // Until the end nobody can say what the folder holds: cut here, the next update writes all of it again.
  await removeNote(folder);
  const changed = new Set([folder]);
  const vouchedFor = new Set(before.filter((path) => namedByContent.test(path)));
  for (const { path, content } of files) {
    const file = join(folder, path);
    if (vouchedFor.has(path) && (await stays(file, content))) continue;
    if (await putIfDifferent(file, content)) changed.add(file).add(dirname(file));
  }
  const current = new Set(files.map(({ path }) => path));
  const wanted = new Set([noteName, ...current, ...kept(before, current)]);
  // The longest names first: a variant goes before its file.
  for (const path of (await pathsIn(folder)).sort().reverse()) {
    if (wanted.has(path)) continue;
    await rm(join(folder, path), { force: true });
    changed.add(dirname(join(folder, path)));
  }
  // A power cut must not leave a note that says more than the disk holds, nor bring back words that were withdrawn.
  await settle(changed);
  await writeNote(folder, { fingerprint, files: [...current] });
}
