// `npm run format`: writes files as `npm run check` wants them, and mends what the linter can mend by itself.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { node, root } from './bootstrap/toolchain.mjs';

const tools = [
  ['@biomejs/biome/bin/biome', 'check', '--write'],
  ['prettier/bin/prettier.cjs', '--write', '--log-level=warn', '**/*.{astro,md}'],
] as const;

const codes = tools.map(([path, ...args]) => {
  const tool = join(root, 'node_modules', path);
  return spawnSync(node, [tool, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
});
process.exitCode = Math.max(...codes);
