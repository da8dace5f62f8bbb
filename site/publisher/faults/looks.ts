import { cpSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** More than the releases that are kept: the templates of a look that comes again are kept anew. */
const LOOKS = 7;

/** The build of the templates, and others like it. */
export const looksOf = (distFolder: string, folder: string): string[] => [
  distFolder,
  ...Array.from({ length: LOOKS - 1 }, (_, at) => otherLook(distFolder, folder, `look-${at + 1}`)),
];

/** Copies a build of the templates and gives it another style sheet: another build, another release. */
function otherLook(distFolder: string, parent: string, name: string): string {
  const folder = join(parent, name, 'dist');
  cpSync(distFolder, folder, { recursive: true });
  // The compiled templates find their libraries from where they stand.
  symlinkSync(join(dirname(distFolder), 'node_modules'), join(dirname(folder), 'node_modules'));
  const assets = join(folder, 'client/_astro');
  const sheet = readdirSync(assets).find((name) => extname(name) === '.css');
  if (sheet === undefined) throw new Error('a look without a style sheet');
  const other = `${name}-${sheet}`;
  renameSync(join(assets, sheet), join(assets, other));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.m?js$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    if (text.includes(sheet)) writeFileSync(path, text.replaceAll(sheet, other));
  }
  return folder;
}
