import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from './bootstrap/toolchain.mjs';

const CMS = `require('node:http').createServer((request, response) => {
  response.writeHead(request.url === '/_health' ? 204 : 200).end();
}).listen(Number(process.env.PORT), process.env.HOST);
const { mkdirSync, writeFileSync } = require('node:fs');
mkdirSync(process.env.DATA_DIR + '/logs', { recursive: true });
writeFileSync(process.env.DATA_DIR + '/logs/cms.log', String(process.pid));`;
const PUBLISHER = `import { createServer } from 'node:http';
createServer((request, response) => {
  if (request.url === '/die') process.exit(9);
  if (request.url === '/tell') console.log(JSON.stringify({ at: '2026-11-22T08:00:00.000Z', level: 'warn', event: 'failed', route: '/x' }));
  response.end(request.url === '/_publisher/status' ? '{"sequence":3,"head":3}' : 'home');
}).listen(Number(process.env.SITE_PORT), '127.0.0.1');
console.log('out of paper');`;

// The real command in a small house: its two programs are stand-ins, everything around them is not.
let house: string;
let supervisor: ChildProcess;
let said = '';
let ports: { CMS_PORT: string; SITE_PORT: string };

function write(path: string, text: string) {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return String(typeof address === 'object' && address ? address.port : 0);
}

beforeEach(async () => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  cpSync(join(root, 'scripts'), join(house, 'scripts'), {
    recursive: true,
    filter: (path) => !/node_modules|\.test\.ts$/.test(path),
  });
  symlinkSync(join(root, 'scripts', 'node_modules'), join(house, 'scripts', 'node_modules'));
  write('cms/node_modules/@strapi/strapi/bin/strapi.js', CMS);
  write('site/publisher/main.ts', PUBLISHER);
  ports = { CMS_PORT: await freePort(), SITE_PORT: await freePort() };
  said = '';
});
afterEach(() => {
  supervisor.kill('SIGKILL');
  rmSync(house, { recursive: true, force: true });
});

function start(environment: Record<string, string> = {}) {
  supervisor = spawn(process.execPath, [join(house, 'scripts', 'start.ts')], {
    env: { PATH: process.env.PATH, ...ports, ...environment },
  });
  supervisor.stdout?.on('data', (text) => (said += text));
  supervisor.stderr?.on('data', (text) => (said += text));
}
const exit = async () => (await once(supervisor, 'exit'))[0];
const running = () => vi.waitFor(() => expect(said).toContain('Ctrl-C arrête tout'), 20_000);
const log = (name: string) => readFileSync(join(house, '.data', 'logs', `${name}.log`), 'utf8');
const answers = (port: string) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

describe('npm start', () => {
  test('runs both programs, says where they are, and stops them when asked', async () => {
    start();
    await running();
    expect(said).toContain(`http://localhost:${ports.SITE_PORT}`);
    expect(said).toContain(`http://localhost:${ports.CMS_PORT}/admin`);
    expect(said).toContain('Demonstration-2026!');
    supervisor.kill('SIGINT');
    supervisor.kill('SIGINT');
    expect(await exit()).toBe(0);
    expect(await answers(ports.CMS_PORT)).toBe(false);
    expect(await answers(ports.SITE_PORT)).toBe(false);
    expect(() => process.kill(Number(log('cms')), 0)).toThrow('ESRCH');
  });

  test('shows what its programs tell, in a form that a person reads', async () => {
    start();
    await running();
    await fetch(`http://127.0.0.1:${ports.SITE_PORT}/tell`);
    await vi.waitFor(() =>
      expect(said).toMatch(/\d\d:\d\d:\d\d publisher warn failed route=\/x\n/),
    );
  });

  test('without demonstration, no account is named', async () => {
    start({ DEMO: 'false' });
    await running();
    expect(said).not.toContain('demo.example');
  });

  test('killed hard, it leaves nothing behind', async () => {
    start();
    await running();
    supervisor.kill('SIGKILL');
    await vi.waitFor(async () => {
      expect(await answers(ports.CMS_PORT)).toBe(false);
      expect(await answers(ports.SITE_PORT)).toBe(false);
    }, 20_000);
  });

  test('a program that dies is named with the end of its log, and the other is stopped', async () => {
    start();
    await running();
    await fetch(`http://127.0.0.1:${ports.SITE_PORT}/die`).catch(() => undefined);
    expect(await exit()).toBe(1);
    expect(said).toMatch(/out of paper[\s\S]*« publisher » s’est arrêté/);
    expect(await answers(ports.CMS_PORT)).toBe(false);
  });

  test('a port in use is one sentence, and nothing is started', async () => {
    const other = createServer().listen(Number(ports.SITE_PORT), '127.0.0.1');
    await once(other, 'listening');
    start();
    expect(await exit()).toBe(1);
    expect(said).toContain(`Le port ${ports.SITE_PORT} (SITE_PORT) est déjà utilisé`);
    expect(said).not.toMatch(/\n\s+at /);
    other.close();
  });

  test('the .env file is read, and a wrong value in it is named', async () => {
    write('.env', 'SEED_FICHES=beaucoup\n');
    start();
    expect(await exit()).toBe(1);
    expect(said).toContain('SEED_FICHES');
    expect(said).not.toMatch(/\n\s+at /);
  });
});
