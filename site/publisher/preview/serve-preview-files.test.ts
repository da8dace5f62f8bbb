import { expect, test } from 'vitest';
import { FakeCms } from '../testing/fake-cms.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { treeOf } from '../testing/tree-of.ts';

const token = 'aGVhZGVy.cGF5bG9hZA.c2lnbmF0dXJl';
const name = '3f0f2f0a-5b1c-4d57-9a51-1f3d2c1b0a99';
const folderOf = `/_publisher/preview/${token}/fichiers/`;

async function running() {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  const publisher = await runPublisher(cms, folder);
  const get = (path: string) => rawRequest(publisher.url, path);
  return { folder, cms, get };
}

test('a file of a draft is shown by its link, runs nothing and is kept by nobody', async () => {
  const { folder, cms, get } = await running();
  cms.previews.set(`${token}/files/${name}-640.webp`, Buffer.from('RIFF xylophanie'));
  cms.previews.set(`${token}/files/${name}.pdf`, Buffer.from('%PDF xylophanie'));
  const picture = await get(`${folderOf}${name}-640.webp`);
  expect(picture).toMatchObject({ status: 200, text: 'RIFF xylophanie' });
  expect(picture.headers).toMatchObject({
    'content-type': 'image/webp',
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  });
  const document = await get(`${folderOf}${name}.pdf`);
  expect(document.headers).toMatchObject({ 'content-disposition': 'attachment' });
  expect(JSON.stringify(treeOf(folder))).not.toContain('xylophanie');
});

test.each([
  `${name}.svg`,
  `${name}.webp/x`,
  'photo.webp',
  '..%2f..%2fchanges',
  '../../changes',
  '',
])('“%s” is no name of a file: the CMS is not asked for it', async (wrong) => {
  const { cms, get } = await running();
  expect((await get(folderOf + wrong)).status).toBe(404);
  expect(cms.passed.filter(({ url }) => url.includes('preview'))).toEqual([]);
});

test('one that the CMS does not give is missing, or comes later', async () => {
  const { cms, get } = await running();
  expect((await get(`${folderOf}${name}.webp`)).status).toBe(404);
  cms.previews.set(`${token}/files/${name}.webp`, 500);
  const later = await get(`${folderOf}${name}.webp`);
  expect(later.status).toBe(503);
  expect(later.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' });
  cms.previews.set(`${token}/files/${name}.webp`, Buffer.alloc(20_000_001));
  expect((await get(`${folderOf}${name}.webp`)).status).toBe(503);
});
