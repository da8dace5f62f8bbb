import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { FakeCms } from '../testing/fake-cms.ts';
import { type RawAnswer, rawRequest } from '../testing/raw-request.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const long = (word: string) => `${word} `.repeat(1_000);

async function running() {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  const publisher = await runPublisher(cms, folder);
  const www = join(folder, 'data/releases/current/www');
  const publish = async (title: string) => {
    cms.publish('practice', 'doc-1', practice('panjo', { title }));
    await publisher.until(({ sequence }) => sequence === cms.head);
  };
  const compressed = () =>
    expect
      .poll(
        () =>
          ['fiches/panjo/index.html.gz', 'feed.xml.gz'].every((file) =>
            existsSync(join(www, file)),
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
  await publish(long('premier'));
  await compressed();
  const get = (path: string, headers = {}, method = 'GET') =>
    rawRequest(publisher.url, path, { headers, method });
  return { folder, www, cms, publisher, publish, compressed, get };
}

/** What a browser would read. */
function textOf({ headers, bytes }: RawAnswer): string {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(bytes).toString();
  if (headers['content-encoding'] === 'gzip') return gunzipSync(bytes).toString();
  return bytes.toString();
}

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0, gzip;q=0.1', 'gzip'],
  ['*', 'br'],
  ['br;q=0', undefined],
  ['identity', undefined],
  ['zstd', undefined],
  ['', undefined],
])('who accepts "%s" gets %s', async (accepted, encoding) => {
  const { get } = await running();
  for (const [path, type] of [
    ['/fiches/panjo/', 'text/html; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
  ] as const) {
    const answer = await get(path, { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers).toMatchObject({ vary: 'accept-encoding', 'content-type': type });
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    expect(textOf(answer)).toBe(`<!doctype html>look-1:${long('premier')}`);
  }
});

test('each encoding has an ETag of its own, and its own 304', async () => {
  const { publish, compressed, get } = await running();
  const tags = new Map<string, string>();
  for (const accepted of ['br', 'gzip', 'identity']) {
    const { headers } = await get('/fiches/panjo/', { 'accept-encoding': accepted });
    const etag = String(headers.etag);
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    tags.set(accepted, etag);
    for (const known of [etag, `W/${etag}`, `"another", ${etag}`, '*']) {
      const asked = { 'accept-encoding': accepted, 'if-none-match': known };
      for (const method of ['GET', 'HEAD'])
        expect(await get('/fiches/panjo/', asked, method)).toMatchObject({
          status: 304,
          text: '',
          headers: { etag, vary: 'accept-encoding', 'cache-control': 'no-cache' },
        });
    }
  }
  expect(new Set(tags.values()).size).toBe(3);
  await publish(long('second'));
  await compressed();
  for (const [accepted, etag] of tags) {
    const asked = { 'accept-encoding': accepted, 'if-none-match': etag };
    const answer = await get('/fiches/panjo/', asked);
    expect([answer.status, textOf(answer)]).toEqual([
      200,
      `<!doctype html>look-1:${long('second')}`,
    ]);
  }
});

test('a reader who reloads without cache gets the page again', async () => {
  const { get } = await running();
  const { etag } = (await get('/fiches/panjo/')).headers;
  const reload = { 'if-none-match': String(etag), 'cache-control': 'no-cache' };
  expect((await get('/fiches/panjo/', reload)).status).toBe(200);
});

test.each([
  '/index.html.br',
  '/fiches/panjo/index.html.br',
  '/fiches/panjo/index.html.gz',
  '/feed.xml.br',
])('%s is no address', async (path) => {
  const { get } = await running();
  expect((await get(path)).status).toBe(404);
});

test('assets of the templates are compressed too, and kept for a year', async () => {
  const { www, get } = await running();
  await expect
    .poll(() => readdirSync(join(www, '_astro')), { timeout: 20_000 })
    .toContain('long.look-1.css.gz');
  for (const encoding of ['br', 'gzip']) {
    const answer = await get('/_astro/long.look-1.css', { 'accept-encoding': encoding });
    expect(answer.headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': expect.stringMatching(/^text\/css/),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: expect.stringMatching(/^accept-encoding$/i),
    });
    expect(answer.headers['accept-ranges']).toBeUndefined();
    expect(textOf(answer)).toMatch(/^\/\* look-1 \*\//);
    const known = { 'accept-encoding': encoding, 'if-none-match': String(answer.headers.etag) };
    expect((await get('/_astro/long.look-1.css', known)).status).toBe(304);
  }
  expect((await get('/_astro/long.look-1.css.br')).status).toBe(404);
  const plain = await get('/_astro/long.look-1.css');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.vary).toMatch(/^accept-encoding$/i);
});

test('a page read compressed while it is replaced is whole, old or new', async () => {
  const { cms, publisher, get } = await running();
  const wholes = new Set<string>();
  const encodings = new Set<string | undefined>();
  let reading = true;
  const reads = (async () => {
    while (reading) {
      const answer = await get('/fiches/panjo/', { 'accept-encoding': 'br' });
      encodings.add(answer.headers['content-encoding'] && 'br');
      wholes.add(textOf(answer));
    }
  })();
  for (let n = 2; n <= 12; n += 1) {
    const title = n % 2 ? 'a'.repeat(200_000) : 'b'.repeat(50_000);
    cms.publish('practice', 'doc-1', practice('panjo', { title }));
    await publisher.until(({ sequence }) => sequence === cms.head);
    await expect.poll(() => encodings.has('br'), { timeout: 20_000 }).toBe(true);
    encodings.clear();
  }
  reading = false;
  await reads;
  const expected = [long('premier'), 'a'.repeat(200_000), 'b'.repeat(50_000)];
  for (const whole of wholes)
    expect(expected).toContain(whole.replace('<!doctype html>look-1:', ''));
});

test('an unpublished page is not read compressed either', async () => {
  const { www, cms, publisher, get } = await running();
  cms.unpublish('practice', 'doc-1');
  await publisher.until(({ sequence }) => sequence === cms.head);
  for (const encoding of ['br', 'gzip', 'identity'])
    expect((await get('/fiches/panjo/', { 'accept-encoding': encoding })).status).not.toBe(200);
  expect(existsSync(join(www, 'fiches/panjo/index.html.br'))).toBe(false);
});

test('an empty variant, as a power cut leaves, is not sent', async () => {
  const { www, get } = await running();
  truncateSync(join(www, 'fiches/panjo/index.html.br'));
  const answer = await get('/fiches/panjo/', { 'accept-encoding': 'br' });
  expect(textOf(answer)).toContain('premier');
});
