import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from './bootstrap/toolchain.mjs';

const CMS = `console.log(JSON.stringify({
  at: '2026-11-22T08:00:00.000Z',
  level: 'info',
  event: 'demonstration-added',
  fiches: 52,
  generated: Number(process.env.SEED_FICHES),
}));
console.log('pid ' + process.pid + ' on ' + process.env.PORT);
require('node:http').createServer((request, response) => {
  response.writeHead(204).end();
}).listen(Number(process.env.PORT), process.env.HOST);`;

// The real command in a small house: the CMS is a stand-in, everything around it is not.
let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  cpSync(join(root, 'scripts'), join(house, 'scripts'), {
    recursive: true,
    filter: (path) => !/node_modules|\.test\.ts$/.test(path),
  });
  symlinkSync(join(root, 'scripts', 'node_modules'), join(house, 'scripts', 'node_modules'));
  standIn(CMS);
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function standIn(text: string) {
  const file = join(house, 'cms/node_modules/@strapi/strapi/bin/strapi.js');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function seed(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(house, 'scripts', 'seed.ts')], {
    env: { PATH: process.env.PATH, ...environment },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const [code]: unknown[] = await once(child, 'close');
  return { code, said };
}

describe('npm run seed', () => {
  test('says what was added', async () => {
    const { code, said } = await seed({ SEED_FICHES: '12' });
    expect(said).toContain('Démonstration : 52 fiches et 12 fiches générées ajoutées.');
    expect(code).toBe(0);
  });

  test('data that a running CMS works on are left alone, and free once it has ended', async () => {
    const file = join(house, '.data', 'cms.db');
    mkdirSync(dirname(file));
    const running = new DatabaseSync(file);
    running.exec('PRAGMA journal_mode = WAL; CREATE TABLE fiches (id)');
    const { code, said } = await seed();
    expect(said).toMatch(
      /^✗ La bibliothèque est en marche sur les données de .*\n {2}The library/m,
    );
    expect(said).not.toContain('Démonstration');
    expect(code).toBe(1);
    running.close();
    expect((await seed()).code).toBe(0);
  });

  test('a CMS that ends by itself is one sentence with the end of its log', async () => {
    standIn(`console.error('out of ideas'); process.exit(3);`);
    const { code, said } = await seed();
    expect(said).toMatch(/out of ideas[\s\S]*✗ Le CMS s’est arrêté de lui-même/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  test('without demonstration there is nothing to add', async () => {
    const { code, said } = await seed({ DEMO: 'false' });
    expect(said).toContain('DEMO=false');
    expect(code).toBe(1);
  });
});
