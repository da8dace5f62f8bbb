import { existsSync, globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from '../bootstrap/quietly.mjs';
import { tools } from '../bootstrap/toolchain.mjs';
import { Refusal } from '../refusal.ts';

const folder = join(tools, 'caddy');
const brought = join(folder, 'usr', 'bin', 'caddy');

/**
 * The Caddy of the tests: Debian's, unpacked in the project's own folder. Not installed: Debian's package
 * starts a server on port 80.
 * @returns the path of the program.
 */
export async function bringCaddy(): Promise<string> {
  if (existsSync(brought)) return brought;
  mkdirSync(folder, { recursive: true });
  const download = () => quietly('apt-get', ['download', '-q', 'caddy'], { cwd: folder });
  if ((await download()).code !== 0 && process.getuid?.() === 0) {
    await quietly('apt-get', ['update', '-q'], { cwd: folder });
    await download();
  }
  const [archive = ''] = globSync('caddy_*.deb', { cwd: folder });
  await quietly('dpkg', ['-x', join(folder, archive), folder], { cwd: folder });
  if (existsSync(brought)) return brought;
  throw new Refusal(
    'Caddy n’a pas pu être téléchargé des dépôts de Debian : il sert à essayer scripts/deploy/Caddyfile.',
    'Caddy could not be downloaded from Debian’s archive: it tries scripts/deploy/Caddyfile.',
  );
}
