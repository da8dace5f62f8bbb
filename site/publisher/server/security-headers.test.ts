import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { FakeCms } from '../testing/fake-cms.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const expected = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "script-src-attr 'none'",
    "frame-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

/** What Strapi and careless servers say of themselves, and what would loosen our policy. */
const fromTheCms = {
  'content-security-policy': "default-src *; script-src 'unsafe-inline'",
  'content-security-policy-report-only': "default-src 'self'",
  'cross-origin-opener-policy': 'unsafe-none',
  'cross-origin-resource-policy': 'cross-origin',
  'origin-agent-cluster': '?0',
  'permissions-policy': 'camera=*',
  'referrer-policy': 'unsafe-url',
  'strict-transport-security': 'max-age=1',
  'x-content-type-options': 'none',
  'x-dns-prefetch-control': 'on',
  'x-download-options': 'open',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'all',
  'x-xss-protection': '1',
  'x-powered-by': 'Strapi <strapi.io>',
  server: 'nginx',
  'access-control-allow-origin': '*',
  'access-control-allow-credentials': 'true',
  'cache-control': 'public, max-age=600',
};

async function running({ siteUrl = 'http://localhost:4321' } = {}) {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  cms.answersWith = fromTheCms;
  cms.publish('practice', 'doc-1', practice('panjo'));
  const publisher = await runPublisher(cms, folder, { siteUrl });
  await publisher.until(({ sequence }) => sequence === 1);
  const put = (path: string, content: string) => {
    mkdirSync(join(folder, 'data/releases/current/www/fiches', path), { recursive: true });
    const name = content.startsWith('/') ? 'moved.txt' : 'gone.html';
    writeFileSync(join(folder, 'data/releases/current/www/fiches', path, name), content);
  };
  put('retiree', 'retirée');
  put('ancienne', '/fiches/panjo/');
  return { cms, publisher };
}

/** The headers of an answer as they are on the wire, each with every value that it was given. */
async function headersOf(url: string, method: string, path: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`${method} ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
  const [head = ''] = (await text(socket)).split('\r\n\r\n', 1);
  const [status = '', ...lines] = head.split('\r\n');
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(at + 1).trim()]);
  }
  return { status: Number(status.split(' ')[1]), headers };
}

test.each([
  ['GET', '/', 200],
  ['HEAD', '/', 200],
  ['GET', '/feed.xml', 200],
  ['GET', '/favicon.svg', 200],
  ['GET', '/_astro/style.look-1.css', 200],
  ['GET', '/fiches/panjo', 301],
  ['GET', '/fiches/ancienne/', 301],
  ['GET', '/fiches/retiree/', 410],
  ['GET', '/fiches/retiree.json', 410],
  ['GET', '/nowhere/', 404],
  ['GET', '/_astro/nothing.css', 404],
  ['GET', '/%', 404],
  ['GET', '/%c3%28/', 404],
  ['POST', '/', 404],
  ['POST', '/_publisher/ping', 401],
  ['GET', '/_publisher/status', 200],
  ['GET', '/api/contributions', 200],
  ['GET', '/api/admin', 404],
])(
  '%s %s (%i) says each security header once, and nothing of the software',
  async (method, path, status) => {
    const { publisher } = await running();
    const answer = await headersOf(publisher.url, method, path);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(expected))
      expect([name, answer.headers.get(name)]).toEqual([name, [value]]);
    for (const name of [
      'server',
      'x-powered-by',
      'via',
      'content-security-policy-report-only',
      'access-control-allow-origin',
      'access-control-allow-credentials',
      // On plain HTTP it would send readers to a port that does not answer.
      'strict-transport-security',
    ])
      expect([name, answer.headers.get(name)]).toEqual([name, undefined]);
  },
);

test('before the first release, and when the CMS is away, the headers are there too', async () => {
  const cms = await FakeCms.start();
  cms.misbehave = (_lines, response) => response.writeHead(500).end();
  const publisher = await runPublisher(cms, temporaryFolder());
  cms.stop();
  for (const [path, status] of [
    ['/', 503],
    ['/api/contributions', 502],
  ] as const) {
    const answer = await headersOf(publisher.url, 'GET', path);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(expected))
      expect([name, answer.headers.get(name)]).toEqual([name, [value]]);
  }
});

test('behind HTTPS, browsers are told to stay there', async () => {
  const { publisher } = await running({ siteUrl: 'https://pratiques.example' });
  for (const path of ['/', '/nowhere/', '/api/contributions']) {
    const { headers } = await headersOf(publisher.url, 'GET', path);
    expect(headers.get('strict-transport-security')).toEqual(['max-age=31536000']);
    expect(headers.get('content-security-policy')).toEqual([
      `${expected['content-security-policy']};upgrade-insecure-requests`,
    ]);
  }
});

test('what a contributor reads of their own is kept by no cache', async () => {
  const { publisher } = await running();
  const { headers } = await headersOf(publisher.url, 'GET', '/api/contributions');
  expect(headers.get('cache-control')).toEqual(['no-store']);
});
