import { type PreviewedFiche, textToBlocks } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { libraryToken } from '../testing/example-environment.ts';
import { FakeCms } from '../testing/fake-cms.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { treeOf } from '../testing/tree-of.ts';

const word = 'xylophanie';
const token = 'aGVhZGVy.cGF5bG9hZA.c2lnbmF0dXJl';
const link = `/_publisher/preview/${token}`;

const draft = (title = `Un brouillon ${word}`): PreviewedFiche => ({
  kind: 'practice',
  documentId: 'doc-draft',
  locale: 'fr',
  expiresAt: '2026-11-22T13:12:00.000Z',
  proposedOrganisation: null,
  entry: { ...practice('brouillon', { title }), domains: [], maturity: null },
});

async function running() {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-1', practice('panjo'));
  const publisher = await runPublisher(cms, folder);
  await publisher.until(({ sequence }) => sequence === 1);
  const get = (path = link, method = 'GET') => rawRequest(publisher.url, path, { method });
  return { folder, cms, publisher, get };
}

test('a link shows the draft among what is published, and is kept by nobody', async () => {
  const { cms, get } = await running();
  cms.previews.set(token, { data: draft() });
  const answer = await get();
  expect(answer).toMatchObject({ status: 200 });
  expect(answer.text).toContain(`preview of Un brouillon ${word} among 1`);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  });
  const page = await get('/fiches/panjo/');
  expect(answer.headers['content-security-policy']).toBe(page.headers['content-security-policy']);
});

test('the CMS is asked each time, by the publisher’s own token', async () => {
  const { cms, get } = await running();
  cms.previews.set(token, { data: draft() });
  await get();
  cms.previews.delete(token);
  expect(await get()).toMatchObject({ status: 404 });
  const asked = cms.passed.filter(({ url }) => url.includes('preview'));
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(
    [libraryToken, libraryToken].map((known) => `Bearer ${known}`),
  );
});

test('nothing of a draft, nor its link, is written or logged', async () => {
  const { folder, cms, publisher, get } = await running();
  const before = treeOf(folder);
  cms.previews.set(token, { data: draft() });
  expect((await get()).text).toContain(word);
  cms.previews.set(token, { data: draft('impossible') });
  const undrawn = await get();
  expect(undrawn.status).toBe(500);
  expect(undrawn.text).toContain('ne peut pas être montrée');
  // These templates have no page for it either: a plain one stands in, and the log says so.
  expect(publisher.logged.slice(-2).map(({ reason }) => reason)).toEqual([
    'un aperçu n’a pas pu être dessiné',
    'la page qui dit pourquoi il n’y a pas d’aperçu n’a pas pu être dessinée',
  ]);
  expect(treeOf(folder)).toEqual(before);
  const told = JSON.stringify([publisher.logged, await publisher.status()]);
  for (const secret of [word, token, 'brouillon']) expect(told).not.toContain(secret);
  for (const path of ['/', '/feed.xml', '/fiches/brouillon/', '/pagefind/list.json'])
    expect((await publisher.page(path)).text).not.toContain(word);
});

test('a link that the CMS does not know: a French page, 404, no-store', async () => {
  const { get } = await running();
  const answer = await get();
  expect(answer.status).toBe(404);
  expect(answer.text).toContain('<html lang="fr">');
  expect(answer.text).toContain("n'est plus valable");
  expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
});

test.each([
  '/_publisher/preview/',
  '/_publisher/preview/a.b',
  '/_publisher/preview/a.b.c/../../changes',
  '/_publisher/preview/a.b.c%2Fd',
  `/_publisher/preview/a.${'b'.repeat(601)}.c`,
])('%s is no link: the CMS is not asked for it', async (path) => {
  const { cms, get } = await running();
  const { status } = await get(path);
  expect(status).toBe(404);
  expect(cms.passed.map(({ url }) => url)).toEqual([]);
});

test.each<[string, (cms: FakeCms) => void]>([
  ['is down', (cms) => cms.stop()],
  ['answers 500', (cms) => cms.previews.set(token, 500)],
  ['refuses our token', (cms) => cms.previews.set(token, 401)],
  ['answers something else', (cms) => cms.previews.set(token, { data: { ...draft(), entry: {} } })],
  [
    'redirects elsewhere',
    (cms) => {
      cms.previews.set('elsewhere', { data: draft() });
      cms.previews.set(token, 302);
    },
  ],
  ['answers no JSON', (cms) => cms.previews.set(token, 'xylophanie')],
  [
    'answers without end',
    (cms) =>
      cms.previews.set(token, {
        data: {
          ...draft(),
          entry: practice('long', {
            context: textToBlocks(`${'mot '.repeat(4_000)}\n\n`.repeat(80)),
          }),
        },
      }),
  ],
])('when the CMS %s: in words, 503', async (_, fail) => {
  const { cms, get } = await running();
  fail(cms);
  const answer = await get();
  expect(answer.status).toBe(503);
  expect(answer.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' });
  expect(answer.text).toContain('Rechargez cette page dans un instant.');
  expect(answer.text).not.toContain(word);
});

test('a fifth preview at once is asked to come back, and the others are shown', async () => {
  const { cms, get } = await running();
  cms.previews.set(token, { data: draft() });
  const gate = Promise.withResolvers<void>();
  cms.beforePreview = () => gate.promise;
  const four = [get(), get(), get(), get()];
  while (cms.passed.filter(({ url }) => url.includes('preview')).length < 4)
    await new Promise((resolve) => setTimeout(resolve, 5));
  const fifth = await get();
  expect(fifth.status).toBe(503);
  expect(fifth.text).toContain("Trop d'aperçus");
  gate.resolve();
  expect((await Promise.all(four)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await get()).toMatchObject({ status: 200 });
});

test('only a GET shows it', async () => {
  const { cms, get } = await running();
  cms.previews.set(token, { data: draft() });
  for (const method of ['HEAD', 'POST', 'PUT', 'DELETE'])
    expect(await get(link, method)).toMatchObject({ status: 404 });
});
