import { existsSync } from 'node:fs';
import { quietly } from '../bootstrap/quietly.mjs';
import { step } from '../bootstrap/say.mjs';
import { Refusal } from '../refusal.ts';

const apt = ['-y', '-q', '-o', 'Dpkg::Use-Pty=0'];

/** A program of Debian's that tests need, installed when we may; otherwise says how. */
export async function demandPackage(name: string, program: string): Promise<void> {
  if (existsSync(program)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Refusal(
      `${name} est nécessaire à ces tests et manque : installez-le avec « sudo apt-get install ${name} ».`,
      `These tests need ${name}, which is missing: install it with "sudo apt-get install ${name}".`,
    );
  await step(`Installation de ${name}`, () => install(name));
  if (!existsSync(program))
    throw new Refusal(
      `${name} n’a pas pu être installé : vérifiez la connexion, puis « apt-get install ${name} ».`,
      `${name} could not be installed: check the connection, then "apt-get install ${name}".`,
    );
}

async function install(name: string) {
  const options = { cwd: '/', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await quietly('apt-get', ['update', '-q'], options);
  const { code, output } = await quietly('apt-get', ['install', ...apt, name], options);
  if (code !== 0) process.stderr.write(`\n${output.trimEnd().split('\n').slice(-10).join('\n')}`);
}
