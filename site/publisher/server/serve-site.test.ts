import { expect, test } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { FakeCms } from '../testing/fake-cms.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

async function running() {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-1', practice('panjo'));
  const publisher = await runPublisher(cms, folder);
  await publisher.until(({ sequence }) => sequence === 1);
  return {
    folder,
    cms,
    publisher,
    get: (path: string, headers = {}) => rawRequest(publisher.url, path, { headers }),
  };
}

test('a page is revalidated by its ETag', async () => {
  const { cms, publisher, get } = await running();
  const first = await get('/fiches/panjo/');
  expect(first.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  const known = { 'if-none-match': String(first.headers.etag) };
  expect(await get('/fiches/panjo/', known)).toMatchObject({ status: 304, text: '' });
  cms.publish('practice', 'doc-1', practice('panjo', { title: 'Autre' }));
  await publisher.until(({ sequence }) => sequence === 2);
  expect(await get('/fiches/panjo/', known)).toMatchObject({ status: 200 });
});

test('hashed assets are kept for a year', async () => {
  const { get } = await running();
  const answer = await get('/_astro/style.look-1.css');
  expect(answer.status).toBe(200);
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('an address without its last slash is redirected, with its query', async () => {
  const { get } = await running();
  const answer = await get('/fiches/panjo?q=1');
  expect([answer.status, answer.headers.location]).toEqual([301, '/fiches/panjo/?q=1']);
});

test.each([
  '/nowhere/',
  '/nowhere',
  '/fiches/',
  '/fiches',
  '/index.html',
  '/fiches/panjo/index.html',
  '//evil.example/',
  '//evil.example',
  '/../manifest.json',
  '/%2e%2e/manifest.json',
  '/fiches/..%2f..%2fmanifest.json',
  '/.env',
  '/_astro/',
  '/_astro/../favicon.svg',
  '/_astro/%2e%2e/index.html',
  '/_astro/nothing.css',
  '/%',
  '/\\evil.example',
])('%s is a 404 page', async (path) => {
  const { get } = await running();
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(answer.text).toMatch(/introuvable/i);
  expect(answer.headers.location).toBeUndefined();
});

test('a page read while it is replaced is whole, old or new', async () => {
  const { cms, publisher, get } = await running();
  const long = (letter: string, length: number) =>
    practice('panjo', { title: letter.repeat(length) });
  const wholes = new Set<string>();
  let reading = true;
  const reads = (async () => {
    while (reading) wholes.add((await get('/fiches/panjo/')).text);
  })();
  for (let n = 2; n <= 12; n += 1) {
    cms.publish('practice', 'doc-1', n % 2 ? long('a', 200_000) : long('b', 50_000));
    await publisher.until(({ sequence }) => sequence === n);
  }
  reading = false;
  await reads;
  const expected = ['Fiche panjo', 'a'.repeat(200_000), 'b'.repeat(50_000)];
  for (const whole of wholes)
    expect(expected).toContain(whole.replace('<!doctype html>look-1:', ''));
});

test('nothing on disk yet: a plain French page that asks to come back', async () => {
  const cms = await FakeCms.start();
  cms.misbehave = (_lines, response) => response.writeHead(500).end();
  const publisher = await runPublisher(cms, temporaryFolder());
  const answer = await rawRequest(publisher.url, '/');
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
  expect(answer.text).toContain('lang="fr"');
  expect((await rawRequest(publisher.url, '/api/contributions')).status).toBe(200);
});
