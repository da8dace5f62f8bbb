import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { accountOf } from '../../auth/account';
import { partsOfPerson } from './person';

/**
 * Writes all that is held about whoever has an address into a folder of one's own, readable by its
 * owner alone. False when nothing is held.
 * @throws when the folder is there already: two people's data must not lie together.
 */
export async function exportToFolder(
  strapi: Core.Strapi,
  address: string,
  folder: string,
  now: Date,
): Promise<boolean> {
  const parts = await partsOfPerson(strapi, address, await accountOf(strapi, address), now);
  if (parts.length === 0) return false;
  await mkdir(folder, { mode: 0o700 });
  for (const { path, content } of parts) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    if (typeof content === 'string') await writeFile(to, content, { mode: 0o600 });
    else await copyFile(content.file, to);
  }
  return true;
}
