import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { pdf, pdfFile, picture, pictureFiles } from './testing/example-attachments.ts';
import { practice } from './testing/example-entries.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

// What is attached to a fiche, from the CMS to the files that readers get, and away again.

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

async function running() {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  const data = join(folder, 'data');
  const folders = [
    join(data, 'releases/current/www/fichiers'),
    join(data, 'library/files'),
  ] as const;
  const start = (settings = {}) => runPublisher(cms, folder, settings);
  return {
    cms,
    folder,
    folders,
    start,
    /** The files that readers get, and the publisher's own copy. */
    files: () => folders.map(namesIn),
  };
}
type Started = Awaited<ReturnType<Awaited<ReturnType<typeof running>>['start']>>;
const until = (publisher: Started, cms: FakeCms) =>
  publisher.until(({ sequence }) => sequence === cms.head);
/** What is not needed goes at the end of a run, after the status has told the pages. */
const eventually = (said: () => unknown, expected: unknown) =>
  vi.waitFor(() => expect(said()).toEqual(expected), { timeout: 20_000 });

test('a published fiche brings its files, which readers get with headers of their own', async () => {
  const { cms, start, files } = await running();
  const attachments = [picture(cms, 1), pdf(cms, 2)];
  cms.publish('practice', 'doc-1', practice('panjo', { attachments }));
  const publisher = await start();
  await until(publisher, cms);
  const names = [...pictureFiles(1), pdfFile(2)].sort();
  expect(files()).toEqual([names, names]);
  const image = await fetch(`${publisher.url}/fichiers/${pictureFiles(1)[1]}`);
  expect([image.status, await image.text()]).toEqual([200, 'picture 1']);
  const common = {
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    'cross-origin-resource-policy': 'same-origin',
    'x-robots-tag': 'noindex',
  };
  expect(Object.fromEntries(image.headers)).toMatchObject({
    ...common,
    'content-type': 'image/webp',
    'content-disposition': 'inline',
  });
  const document = await fetch(`${publisher.url}/fichiers/${pdfFile(2)}`);
  expect(Object.fromEntries(document.headers)).toMatchObject({
    ...common,
    'content-type': 'application/pdf',
    'content-disposition': 'attachment',
  });
});

test.each([
  '/fichiers/',
  '/fichiers',
  '/fichiers/index.html',
  '/fichiers/../index.html',
  '/fichiers/%2e%2e/index.html',
  '/fichiers/x.webp',
  '/fichiers/x.pdf',
])('%s is no file', async (path) => {
  const { cms, start, folders } = await running();
  cms.publish('practice', 'doc-1', practice('panjo', { attachments: [picture(cms, 1)] }));
  const publisher = await start();
  await until(publisher, cms);
  writeFileSync(join(folders[0], 'x.webp'), 'left here by hand');
  expect((await publisher.page(path)).status).toBe(404);
});

test('unpublish: attachments gone from readers and from the copy; replaced or taken off too', async () => {
  const { cms, start, files } = await running();
  cms.publish('practice', 'doc-1', practice('panjo', { attachments: [picture(cms, 1)] }));
  cms.publish('practice', 'doc-2', practice('autre', { attachments: [picture(cms, 2)] }));
  const publisher = await start();
  await until(publisher, cms);
  cms.publish('practice', 'doc-1', practice('panjo', { attachments: [picture(cms, 3)] }));
  await until(publisher, cms);
  await eventually(files, [pictureFiles(2, 3), pictureFiles(2, 3)]);
  expect((await publisher.page(`/fichiers/${pictureFiles(1)[1]}`)).status).toBe(404);
  cms.unpublish('practice', 'doc-1');
  await until(publisher, cms);
  await eventually(files, [pictureFiles(2), pictureFiles(2)]);
  expect((await publisher.page(`/fichiers/${pictureFiles(3)[1]}`)).status).toBe(404);
  cms.publish('practice', 'doc-2', practice('autre'));
  await until(publisher, cms);
  await eventually(files, [[], []]);
});

test('attachments and older releases: another has the files, with the CMS down; the one before keeps none, nor does a return to it', async () => {
  const { cms, folder, start, files } = await running();
  cms.publish('practice', 'doc-1', practice('panjo', { attachments: [picture(cms, 1)] }));
  const first = await start();
  await until(first, cms);
  await first.stop();
  cms.files.clear();
  const second = await start({ look: 'look-2' });
  await second.until(({ sequence }) => sequence === cms.head);
  await eventually(() => second.logged.some(({ event }) => event === 'switched'), true);
  expect(files()[0]).toEqual(pictureFiles(1));
  cms.unpublish('practice', 'doc-1');
  await until(second, cms);
  await eventually(() => {
    const all = readdirSync(join(folder, 'data/releases'), { recursive: true, encoding: 'utf8' });
    return all.filter((name) => name.endsWith('.webp')).length;
  }, 0);
  await second.stop();
  const third = await start();
  await eventually(() => third.logged.some(({ event }) => event === 'switched'), true);
  expect(files()[0]).toEqual([]);
});

test.each<[string, (cms: FakeCms, name: string) => void]>([
  ['is not there', (cms, name) => cms.files.delete(name)],
  ['is another one', (cms, name) => cms.files.set(name, Buffer.from('picture 9'))],
  ['is longer', (cms, name) => cms.files.set(name, Buffer.from('picture 2 and more'))],
  ['fails', (cms, name) => cms.files.set(name, 500)],
  ['is refused', (cms, name) => cms.files.set(name, 403)],
])(
  'a file that %s: its fiche keeps its last version, in quarantine, until the file comes',
  async (_, spoil) => {
    const { cms, start, files } = await running();
    cms.publish(
      'practice',
      'doc-1',
      practice('panjo', { title: 'Avant', attachments: [picture(cms, 1)] }),
    );
    const publisher = await start();
    await until(publisher, cms);
    const attachments = [picture(cms, 2)];
    const [, name = ''] = pictureFiles(2);
    spoil(cms, name);
    cms.publish('practice', 'doc-1', practice('panjo', { title: 'Après', attachments }));
    cms.publish('practice', 'doc-2', practice('autre'));
    const { quarantine } = await publisher.until(({ sequence }) => sequence === cms.head);
    const reason = 'un fichier joint n’a pas pu être repris du CMS';
    expect(quarantine).toEqual([
      { kind: 'practice', documentId: 'doc-1', path: 'attachments', reason },
    ]);
    expect((await publisher.page('/fiches/panjo/')).text).toContain('Avant');
    expect((await publisher.page('/fiches/autre/')).status).toBe(200);
    expect((await publisher.page(`/fichiers/${pictureFiles(1)[1]}`)).status).toBe(200);
    picture(cms, 2);
    await publisher.until((status) => status.quarantine.length === 0);
    await eventually(files, [pictureFiles(2), pictureFiles(2)]);
    expect((await publisher.page('/fiches/panjo/')).text).toContain('Après');
  },
);

test('files that were lost, or that nobody needs, are brought back or swept at the next start', async () => {
  const { cms, folders, start, files } = await running();
  cms.publish('practice', 'doc-1', practice('panjo', { attachments: [picture(cms, 1)] }));
  const publisher = await start();
  await until(publisher, cms);
  await publisher.stop();
  for (const folder of folders) {
    rmSync(join(folder, pictureFiles(1)[0] ?? ''));
    writeFileSync(join(folder, pdfFile(7)), 'left by a crash');
  }
  const again = await start();
  await until(again, cms);
  await eventually(files, [pictureFiles(1), pictureFiles(1)]);
});
