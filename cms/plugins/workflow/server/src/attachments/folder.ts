import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { attachmentFileName } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { settings } from '../settings';

/** Where attachments are kept; nothing serves this folder, and its names say nothing. */
const uploadsFolder = (strapi: Core.Strapi): string => settings(strapi).uploadsFolder;

export const pathOf = (strapi: Core.Strapi, name: string): string =>
  join(uploadsFolder(strapi), name);

/** A folder for one file under way, beside those that are kept, so that it can be renamed among them. */
export async function workFolder(strapi: Core.Strapi): Promise<string> {
  await mkdir(uploadsFolder(strapi), { recursive: true });
  return mkdtemp(join(uploadsFolder(strapi), '.coming-'));
}

/** Keeps files of a work folder under their names for good. */
export async function keep(
  strapi: Core.Strapi,
  files: readonly { from: string; name: string }[],
): Promise<void> {
  for (const { from, name } of files) await rename(from, pathOf(strapi, name));
}

export async function removeFiles(strapi: Core.Strapi, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(pathOf(strapi, name), { force: true });
}

/** Long enough for any upload under way in another process. */
const settledMs = 60 * 60_000;

/** What a crash left behind: files that no row names, and folders of uploads that never ended. */
export async function sweepFolder(strapi: Core.Strapi, known: ReadonlySet<string>): Promise<void> {
  const folder = uploadsFolder(strapi);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const ours = attachmentFileName.test(name) ? !known.has(name) : name.startsWith('.coming-');
    if (!ours) continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs < Date.now() - settledMs)
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

export const newId = (): string => randomUUID();
