import { existsSync } from 'node:fs';
import { quietly } from '../bootstrap/quietly.mjs';
import { step } from '../bootstrap/say.mjs';
import { Refusal } from '../refusal.ts';

const CHROMIUM = '/usr/bin/chromium';
const apt = ['-y', '-q', '-o', 'Dpkg::Use-Pty=0'];

/** The browser of the browser tests: Debian's, installed when we may. */
export async function demandChromium(): Promise<void> {
  if (existsSync(CHROMIUM)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Refusal(
      'Chromium est nécessaire aux tests et manque : installez-le avec « sudo apt-get install chromium ».',
      'The tests need Chromium, which is missing: install it with "sudo apt-get install chromium".',
    );
  await step('Installation de Chromium', install);
  if (!existsSync(CHROMIUM))
    throw new Refusal(
      'Chromium n’a pas pu être installé : vérifiez la connexion, puis « apt-get install chromium ».',
      'Chromium could not be installed: check the connection, then "apt-get install chromium".',
    );
}

async function install() {
  const options = { cwd: '/', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await quietly('apt-get', ['update', '-q'], options);
  const { code, output } = await quietly('apt-get', ['install', ...apt, 'chromium'], options);
  if (code !== 0) process.stderr.write(`\n${output.trimEnd().split('\n').slice(-10).join('\n')}`);
}
