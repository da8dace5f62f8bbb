import { z } from 'zod';
import { readJson } from '../disk/read-json.ts';
import { writeWhole } from '../disk/whole-file.ts';

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

/** The origin is in every page, contacts in some, and neither in a fingerprint. */
const ManifestFile = Manifest.extend({ origin: z.string(), contacts: z.string().default('') });
export type ManifestFile = z.infer<typeof ManifestFile>;

/** Null when there is none, or when it cannot be believed. */
export const readManifest = (path: string): ManifestFile | null => readJson(path, ManifestFile);

/** Replaces the manifest, whole or not at all, and waits until the disk holds it. */
export const writeManifest = (path: string, manifest: ManifestFile): Promise<void> =>
  writeWhole(path, JSON.stringify(manifest));

/** The same pages, of which nothing is known any more. */
export const allInDoubt = (pages: Manifest['pages']): Manifest['pages'] =>
  Object.fromEntries(Object.keys(pages).map((address) => [address, IN_DOUBT]));
