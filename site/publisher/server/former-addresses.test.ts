import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../test/serve-folder.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { findAddress } from './find-address.ts';

const files = {
  '404.html': 'page introuvable',
  'fiches/vivante/index.html': 'une fiche',
  'fiches/vivante.json': '{"slug":"vivante"}',
  'fiches/retiree/gone.html': 'cette fiche a été retirée',
  'fiches/ancienne/moved.txt': '/fiches/vivante/\n',
  // What a kill between two steps can leave: a page says more than what it replaces.
  'fiches/revenue/index.html': 'revenue',
  'fiches/revenue/gone.html': 'retirée',
  'fiches/revenue/moved.txt': '/fiches/vivante/',
  'fiches/demenagee/moved.txt': '/fiches/vivante/',
  'fiches/demenagee/gone.html': 'retirée',
};

async function served(more: Readonly<Record<string, string>> = {}) {
  const www = temporaryFolder();
  for (const [path, content] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(www, path)), { recursive: true });
    writeFileSync(join(www, path), content);
  }
  const server = await serveFolder(www);
  onTestFinished(() => server[Symbol.asyncDispose]());
  const ask = (path: string, method = 'GET') => rawRequest(server.origin, path, { method });
  return { ask };
}

test.each([
  ['/fiches/vivante/', 200, undefined],
  ['/fiches/vivante.json', 200, undefined],
  ['/fiches/vivante', 301, '/fiches/vivante/'],
  ['/fiches/vivante?q=1&r=%20', 301, '/fiches/vivante/?q=1&r=%20'],
  ['/fiches/retiree/', 410, undefined],
  ['/fiches/retiree', 410, undefined],
  ['/fiches/retiree.json', 410, undefined],
  ['/fiches/ancienne/', 301, '/fiches/vivante/'],
  ['/fiches/ancienne', 301, '/fiches/vivante/'],
  ['/fiches/ancienne/?q=1', 301, '/fiches/vivante/?q=1'],
  ['/fiches/ancienne.json?q=1', 301, '/fiches/vivante.json?q=1'],
  ['/fiches/revenue/', 200, undefined],
  ['/fiches/revenue', 301, '/fiches/revenue/'],
  ['/fiches/revenue.json', 404, undefined],
  ['/fiches/demenagee/', 301, '/fiches/vivante/'],
  ['/fiches/demenagee.json', 301, '/fiches/vivante.json'],
  ['/fiches/inconnue/', 404, undefined],
  ['/fiches/inconnue.json', 404, undefined],
  ['/fiches/retiree/gone.html', 404, undefined],
  ['/fiches/ancienne/moved.txt', 404, undefined],
  ['/fiches/vivante/index.html', 404, undefined],
  ['/fiches/retiree/gone.json', 404, undefined],
])('%s is %i', async (path, status, location) => {
  const { ask } = await served();
  const answer = await ask(path);
  expect([answer.status, answer.headers.location]).toEqual([status, location]);
  const head = await ask(path, 'HEAD');
  expect(head).toMatchObject({ status, text: '' });
  const { date: _, connection: __, ...headers } = answer.headers;
  expect(head.headers).toMatchObject(headers);
});

test('what is gone says so: to people in a page, to programs in data; no robot keeps it', async () => {
  const { ask } = await served();
  const page = await ask('/fiches/retiree/');
  expect(page.text).toBe('cette fiche a été retirée');
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  const data = await ask('/fiches/retiree.json');
  expect(JSON.parse(data.text)).toMatchObject({ data: null, error: { status: 410 } });
  for (const answer of [page, data, await ask('/fiches/inconnue/')]) {
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-robots-tag': 'noindex',
    });
    expect(answer.headers.etag).toBeUndefined();
  }
});

test('no browser keeps a redirection for ever: the address may be taken back', async () => {
  const { ask } = await served();
  for (const path of ['/fiches/ancienne/', '/fiches/vivante'])
    expect((await ask(path)).headers['cache-control']).toBe('no-cache');
});

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '/fiches/../../x/',
  '/fiches/vivante',
  'fiches/vivante/',
  '/fiches/vi vante/',
  '/fiches/vivante/\r\nset-cookie: a=b\r\n/',
  '/fiches/ailleurs/',
  '',
])('"%s" is no address to send a reader to', async (target) => {
  const { ask } = await served({
    'fiches/ailleurs/moved.txt': target,
    'fiches/deux/moved.txt': target,
    'fiches/deux/gone.html': 'retirée',
  });
  const answer = await ask('/fiches/ailleurs/');
  expect([answer.status, answer.headers.location]).toEqual([404, undefined]);
  // Where there is a page to say that it is gone, it is said.
  if (target !== '/fiches/ailleurs/') expect((await ask('/fiches/deux/')).status).toBe(410);
});

test('a fiche that comes back between two looks is found', async () => {
  const page = { file: '', bytes: Buffer.from('revenue'), encoding: null };
  const site = new Map([['fiches/x/gone.html', page]]);
  const found = await findAddress(async (file) => {
    const content = site.get(file) ?? null;
    // As an update does: the page comes, then what stood for it goes.
    site.set('fiches/x/index.html', page);
    site.delete('fiches/x/gone.html');
    return content;
  }, '/fiches/x/');
  expect(found).toEqual({ is: 'here', content: page });
});
