import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../bootstrap/dependencies.mjs';
import { node, root } from '../bootstrap/toolchain.mjs';
import { packageScript, type Runnable } from '../package-script.ts';

/** Something that reads the sources and says yes or no. */
export type Check = Runnable & { name: string };

const PACKAGES = ['shared', 'cms/plugins/workflow', 'cms', 'site', 'scripts'];

/** Lint and formats, types of each package, dead code. */
export function checks(): Check[] {
  return [
    tool('biome', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
    tool('prettier', 'prettier/bin/prettier.cjs', '--check', '**/*.{astro,md}'),
    ...PACKAGES.flatMap(types),
    tool('knip', 'knip/bin/knip.js', '--no-progress'),
  ];
}

function tool(name: string, path: string, ...args: string[]): Check {
  const script = join(root, 'node_modules', path);
  return { name, command: node, args: [script, ...args], cwd: root, env: environment };
}

function types(folder: string): Check[] {
  if (!existsSync(join(root, folder, 'package.json'))) return [];
  const script = packageScript(folder, 'typecheck');
  return script ? [{ name: `types ${folder}`, ...script }] : [];
}
