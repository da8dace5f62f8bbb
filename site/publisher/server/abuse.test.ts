import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, inject, test } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { libraryToken, pingSecret } from '../testing/example-environment.ts';
import { FakeCms } from '../testing/fake-cms.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

// Bad addresses, methods, headers and bodies to the server that faces the public. A word stands in
// every folder around the pages: it must come back nowhere.

const word = 'xylophanie';
const { generated: asked, figures } = inject('abuse');
const generated = Math.round(asked / 2);
const wrong: string[] = [];
const leaks: string[] = [];
let tried = 0;

/** A publisher with a page, and the word around it. */
async function running(): Promise<string> {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-1', practice('panjo'));
  const publisher = await runPublisher(cms, folder);
  await publisher.until(({ sequence }) => sequence === 1);
  for (const around of ['', 'data', 'data/library', 'data/releases', 'data/releases/current']) {
    mkdirSync(join(folder, around), { recursive: true });
    writeFileSync(join(folder, around, 'secret.txt'), word);
  }
  return publisher.url;
}
afterAll(() => {
  const figure = { part: 'site', named: tried - generated, generated };
  const counts = { wrong: wrong.length, leaks: leaks.length };
  if (figures) appendFileSync(figures, `${JSON.stringify({ ...figure, ...counts })}\n`);
});

interface Sent {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends it as it is; no answer, 5xx, a trace or a secret is wrong. A request that Node's client will not write is none. */
async function attempt(url: string, { path, ...more }: Sent) {
  tried += 1;
  const answer = await rawRequest(url, path, more).catch((error: Error) => error);
  const what = `${more.method ?? 'GET'} ${path.slice(0, 120)}`;
  if (answer instanceof Error) {
    if (!/ERR_(UNESCAPED|INVALID)|Invalid|ECONNRESET|socket hang up/.test(String(answer)))
      wrong.push(`${what}: ${answer.message}`);
    return;
  }
  const { status, text } = answer;
  if (status >= 500) wrong.push(`${what}: ${status}`);
  if (/\n\s+at |node_modules|\.ts:\d+/.test(text)) wrong.push(`${what}: shows a trace`);
  for (const kept of [word, libraryToken, pingSecret])
    if (text.includes(kept)) leaks.push(`${what}: ${kept}`);
}
async function nothingWrong(url: string) {
  expect([wrong.slice(0, 10), leaks.slice(0, 10)]).toEqual([[], []]);
  expect((await rawRequest(url, '/')).status).toBe(200);
}

const climbs = [
  '..',
  '%2e%2e',
  '%252e%252e',
  '..%2f..',
  '..\\..',
  '..%5c..',
  '....//',
  '.%00.',
  '%c0%ae%c0%ae',
  '..;',
];
const roots = ['', '/_astro', '/fiches', '/pagefind', '/api/auth', '/.well-known', '/_publisher'];
const ends = ['secret.txt', 'data/secret.txt', 'etc/passwd', 'current/secret.txt'];
const paths = roots.flatMap((root) =>
  climbs.flatMap((climb) => ends.map((end) => `${root}/${climb}/${climb}/${end}`)),
);
const odd = [
  '/%',
  '/%00',
  '/%ff',
  '//evil.example/',
  '///',
  '/\\evil.example',
  `/${'a'.repeat(8_000)}/`,
  '/?'.concat('q='.repeat(3_000)),
  '/fiches/__proto__/',
  '/fiches/constructor.json',
  '/.env',
  '/.git/config',
  '/secrets.env',
  '/manifest.json',
  '/index.html.br',
  '/fiches/panjo/index.html/',
  '/recherche/?q=%3Cscript%3E',
  '*',
  '/_publisher/preview/',
  `/_publisher/preview/${'a'.repeat(5_000)}`,
];

test(`${paths.length} ways out of the folder`, async () => {
  const url = await running();
  for (const path of paths) await attempt(url, { path });
  await nothingWrong(url);
});
test('odd addresses, every method', async () => {
  const url = await running();
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
  for (const path of odd) for (const method of methods) await attempt(url, { path, method });
  await nothingWrong(url);
});
test('odd headers and bodies', async () => {
  const url = await running();
  const headers: Record<string, string>[] = [
    { host: 'evil.example' },
    { host: '' },
    { 'accept-encoding': 'br;q=nope, *;q=9' },
    { 'if-none-match': '"' },
    { 'if-modified-since': 'never' },
    { range: 'bytes=9-1' },
    { range: 'bytes=0-1,2-3,4-5' },
    { expect: '100-continue' },
    { 'content-length': '5' },
    { 'content-type': 'multipart/form-data; boundary=' },
    { cookie: 'a'.repeat(4_000) },
    { 'x-forwarded-for': '127.0.0.1' },
    { authorization: `Bearer ${'x'.repeat(4_000)}` },
    { 'webhook-id': 'x', 'webhook-timestamp': 'NaN', 'webhook-signature': 'v1,' },
  ];
  const targets = [
    '/',
    '/fiches/panjo/',
    '/_publisher/ping',
    '/_publisher/status',
    '/api/auth/local',
  ];
  for (const path of targets)
    for (const more of headers)
      for (const method of ['GET', 'POST'])
        await attempt(url, { path, method, headers: more, body: method === 'POST' ? '{"x":' : '' });
  await nothingWrong(url);
});

test('requests made from a fixed seed', async () => {
  const url = await running();
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const part = fc.oneof(
    fc.constantFrom(
      ...climbs,
      ...roots,
      'fiches',
      'panjo',
      'index.html',
      'feed.xml',
      '%',
      '?',
      '#',
    ),
    text.map((made) => encodeURI(made.toWellFormed())),
    fc.string({ maxLength: 20 }),
  );
  const made = fc.record({
    path: fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`),
    method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
    headers: fc.dictionary(
      fc.constantFrom(
        'accept',
        'accept-encoding',
        'range',
        'if-none-match',
        'cookie',
        'x-forwarded-for',
        'origin',
        'content-type',
      ),
      fc.string({ maxLength: 60 }),
      { maxKeys: 3 },
    ),
    body: fc.constant(''),
  });
  for (const sent of fc.sample(made, { numRuns: generated, seed: 20_261_122 }))
    await attempt(url, sent);
  await nothingWrong(url);
});
