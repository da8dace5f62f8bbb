import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from '../bootstrap/toolchain.mjs';
import { makeSecrets } from '../make-secrets.ts';
import { freePort } from '../start/free-port.ts';
import { bringCaddy } from './bring-caddy.ts';

// A real Caddy with the real Caddyfile, in front of a real publisher; the CMS is a stand-in that says what it was asked.

let folder: string;
let cms: Server;
const children: ChildProcess[] = [];
let asked: IncomingMessage[] = [];
let site: string;
let panel: string;
let ports: Record<'site' | 'panel' | 'cms' | 'publisher' | 'health', number>;

function startCms(port: number) {
  cms = createServer((asking, answer) => {
    asked.push(asking);
    asking.resume();
    const changes = '{"epoch":"e","head":0}\n{"end":0,"count":0}\n';
    if (asking.url?.startsWith('/api/library/')) answer.end(changes);
    else answer.setHeader('x-from', 'cms').end('the CMS');
  }).listen(port, '127.0.0.1');
  return once(cms, 'listening');
}

function start(command: string, args: string[], env: Record<string, string>) {
  const child = spawn(command, args, { env, stdio: 'ignore' });
  children.push(child);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const names = ['site', 'panel', 'cms', 'publisher', 'health'] as const;
  const free = await Promise.all(names.map(async (name) => [name, await freePort()] as const));
  // One for each name.
  ports = Object.fromEntries(free) as typeof ports;
  [site, panel] = [`http://localhost:${ports.site}`, `http://localhost:${ports.panel}`];
  const { LIBRARY_TOKEN, PING_SECRET } = makeSecrets();
  await startCms(ports.cms);
  start(process.execPath, [join(root, 'site', 'publisher', 'main.ts')], {
    ...{ LIBRARY_TOKEN, PING_SECRET, SITE_URL: site, DATA_DIR: join(folder, 'data') },
    SITE_PORT: String(ports.publisher),
    CMS_URL: `http://127.0.0.1:${ports.cms}`,
    TRUSTED_PROXIES: '127.0.0.1',
  });
  start(await bringCaddy(), ['run', '--config', join(root, 'scripts', 'deploy', 'Caddyfile')], {
    ...{ SITE_URL: site, CMS_URL: panel, HEALTH_PORT: String(ports.health) },
    ...{ PUBLISHER: `127.0.0.1:${ports.publisher}`, CMS: `127.0.0.1:${ports.cms}` },
    ...{
      HTTP_PORT: '0',
      HTTPS_PORT: '0',
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    },
  });
  await vi.waitFor(async () => expect((await fetch(`${site}/`)).status).toBe(200), 60_000);
  asked = [];
});
afterAll(async () => {
  const ended = children.map((child) => once(child, 'exit'));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(ended);
  cms.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for an address as it is written, which `fetch` would tidy up. */
const raw = (path: string, method = 'GET', port = ports.site) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: 'localhost', port, path, method }, (answer) => {
      answer.resume();
      resolve(answer);
    })
      .on('error', reject)
      .end();
  });

describe('readers', () => {
  test('get the pages, with each security header once and no word of who serves them', async () => {
    const { status, headers } = await fetch(`${site}/`);
    expect(status).toBe(200);
    for (const name of ['content-security-policy', 'x-frame-options', 'x-content-type-options'])
      expect(headers.get(name)?.match(/default-src|DENY|nosniff/g), name).toHaveLength(1);
    expect([headers.get('server'), headers.get('via')]).toEqual([null, null]);
  });

  test.each([
    '/_publisher/status',
    '/_publisher',
    '/_PUBLISHER/status',
    '/%5Fpublisher/status',
    '//_publisher/status',
    '/_publisher/preview/../status',
    '/_publisher/preview/%2e%2e/status',
    '/x/../_publisher/status',
  ])('do not reach the publisher’s own door at %s', async (path) => {
    expect((await raw(path)).statusCode).toBe(404);
  });

  test('a ping from outside is not even read', async () => {
    const answer = await raw('/_publisher/ping', 'POST');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers).not.toHaveProperty('content-security-policy');
  });

  test('a preview is the publisher’s to show', async () => {
    const answer = await raw('/_publisher/preview/a-token');
    expect(answer.headers).toHaveProperty('content-security-policy');
  });

  test('contributors reach the CMS, under one address that they cannot choose', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    const answer = await fetch(`${site}/api/contributions`, { headers });
    expect(answer.headers.get('x-from')).toBe('cms');
    const told = asked.find(({ url }) => url === '/api/contributions')?.headers['x-forwarded-for'];
    expect(told).toMatch(/^(127\.0\.0\.1|::1)$/);
  });
});

describe('the team', () => {
  test('reaches the panel; the CMS is told the person’s address and the way', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' };
    expect((await fetch(`${panel}/admin/`, { headers })).headers.get('x-from')).toBe('cms');
    const told = asked.find(({ url }) => url === '/admin/')?.headers;
    expect(told?.['x-forwarded-for']).toMatch(/^(127\.0\.0\.1|::1)$/);
    expect(told?.['x-forwarded-proto']).toBe('http');
  });

  test.each([
    '/admin/register-admin',
    '/admin/register-admin/',
    '/admin//register-admin',
    '//admin/register-admin',
    '/ADMIN/Register-Admin/',
    '/admin/%72egister-admin',
    '/admin/register%2Dadmin/',
    '/admin/./register-admin',
    '/x/../admin/register-admin',
    '/admin/register-admin/?x=1',
    '/admin/register-admin/x',
    '/api',
    '/api/library/changes',
    '//api/practices',
    '/API/x',
  ])('nor anybody else reaches %s from outside', async (path) => {
    const answer = await raw(path, 'POST', ports.panel);
    expect([answer.statusCode, answer.headers['x-from']]).toEqual([404, undefined]);
  });
});

test('the health check answers on this machine', async () => {
  expect((await fetch(`http://127.0.0.1:${ports.health}/`)).status).toBe(204);
});
