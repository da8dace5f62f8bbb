import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Refusal } from '../failure.ts';

/** Names a build of the templates by all that it contains, and by the address written in its pages. */
export function buildIdOf(distFolder: string, origin: string): string {
  if (!existsSync(join(distFolder, 'server', 'entry.mjs')))
    throw new Refusal('Les gabarits du site ne sont pas compilés : lancez `npm run build`.');
  const digest = createHash('sha256').update(`${origin}\0`);
  for (const part of ['server', 'client'])
    for (const file of filesOf(join(distFolder, part)))
      digest
        .update(`${relative(distFolder, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  return digest.digest('hex').slice(0, 16);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
