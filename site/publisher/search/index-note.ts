import { access, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { putFile } from './put-file.ts';

/** What an index folder says of itself, written last: of which records it is made, and of which files. */
const IndexNote = z.strictObject({ fingerprint: z.string(), files: z.array(z.string()) });
export type IndexNote = z.infer<typeof IndexNote>;

export const noteName = 'built.json';

/** The note of a folder; null when there is none or it cannot be read: the index is then built anew. */
export async function readNote(folder: string): Promise<IndexNote | null> {
  try {
    return IndexNote.parse(JSON.parse(await readFile(join(folder, noteName), 'utf8')));
  } catch {
    return null;
  }
}

export const writeNote = (folder: string, note: IndexNote): Promise<void> =>
  putFile(join(folder, noteName), JSON.stringify(note));

export const removeNote = (folder: string): Promise<void> =>
  rm(join(folder, noteName), { force: true });

/** Whether the folder holds the index of these records, every file of it. */
export async function holds(folder: string, fingerprint: string): Promise<boolean> {
  const note = await readNote(folder);
  if (note?.fingerprint !== fingerprint) return false;
  const present = await Promise.all(
    note.files.map((path) =>
      access(join(folder, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return present.every(Boolean);
}
