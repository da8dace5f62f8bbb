import { existsSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { z } from 'zod';

/** The fingerprint of a page that may be old, new or half removed: it equals none. */
export const IN_DOUBT = '';

/** What the files of a release are known to show. It never claims more than the disk holds. */
export const Manifest = z.strictObject({
  epoch: z.string().nullable(),
  sequence: z.int().min(0),
  /** Address → fingerprint of what the page shows. */
  pages: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

/** Null when there is none, or when it cannot be believed. */
export function readManifest(path: string): Manifest | null {
  if (!existsSync(path)) return null;
  try {
    return Manifest.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Replaces the manifest, whole or not at all, and waits until the disk holds it. */
export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(JSON.stringify(manifest));
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}
