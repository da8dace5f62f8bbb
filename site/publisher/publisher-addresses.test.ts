import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StoredLibrary } from './library/stored-library.ts';
import { practice, term } from './testing/example-entries.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { treeOf } from './testing/tree-of.ts';

// Addresses that lead to no fiche any more, from the log to the files that a server reads.

/** Publishes, withdraws and moves, and tells what stands at each address afterwards. */
async function library(...slugs: string[]) {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  for (const slug of slugs) cms.publish('practice', `doc-${slug}`, practice(slug));
  const publisher = await runPublisher(cms, folder);
  const shown = () => publisher.until(({ sequence }) => sequence === cms.head);
  await shown();
  return {
    cms,
    publisher,
    data: join(folder, 'data'),
    async files() {
      await shown();
      return fichesIn(join(folder, 'data'));
    },
  };
}

const www = (data: string) => join(data, 'releases/current/www');
const fichesIn = (data: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(treeOf(join(www(data), 'fiches'))).map(([file, text]) => [
      file,
      text.replace('<!doctype html>look-1:', ''),
    ]),
  );

/** What a publisher that reads the log for the first time holds and shows. */
async function freshReading(cms: FakeCms) {
  const data = join(temporaryFolder(), 'data');
  const publisher = await runPublisher(cms, join(data, '..'));
  await publisher.until(({ sequence }) => sequence === cms.head);
  await publisher.stop();
  return { site: treeOf(www(data)), lines: await linesIn(data) };
}

const linesIn = async (data: string) => [
  ...(await StoredLibrary.open(join(data, 'library'))).state.lines(),
];

const withThemes = (slug: string, ...themes: string[]) => practice(slug, { themes });

test('an unpublished fiche leaves a page that says so, and comes back in its place', async () => {
  const { cms, files } = await library();
  cms.publish('practice', 'doc-1', withThemes('panjo', 'parentalite'));
  expect(await files()).toEqual({ 'panjo/index.html': 'Fiche panjo' });
  cms.unpublish('practice', 'doc-1');
  expect(await files()).toEqual({ 'panjo/gone.html': 'fiche retirée, parentalite' });
  cms.publish('practice', 'doc-1', practice('panjo'));
  expect(await files()).toEqual({ 'panjo/index.html': 'Fiche panjo' });
});

test('a changed address leads to the new one; once unpublished, both say so', async () => {
  const { cms, files } = await library('panjo');
  cms.publish('practice', 'doc-panjo', practice('fougeres'));
  expect(await files()).toEqual({
    'fougeres/index.html': 'Fiche fougeres',
    'panjo/moved.txt': '/fiches/fougeres/',
  });
  cms.unpublish('practice', 'doc-panjo');
  expect(Object.keys(await files())).toEqual(['fougeres/gone.html', 'panjo/gone.html']);
});

test('an address that another fiche took is the live one; left again, it leads to who moved', async () => {
  const { cms, files } = await library('panjo');
  cms.publish('practice', 'doc-panjo', practice('fougeres'));
  cms.publish('practice', 'doc-2', practice('panjo', { title: 'Une autre' }));
  expect(await files()).toMatchObject({ 'panjo/index.html': 'Une autre' });
  expect(await files()).not.toHaveProperty('panjo/moved.txt');
  cms.unpublish('practice', 'doc-2');
  expect(await files()).toEqual({
    'fougeres/index.html': 'Fiche fougeres',
    'panjo/moved.txt': '/fiches/fougeres/',
  });
});

test('a CMS that tells no former address: what was held tells it', async () => {
  const { cms, files } = await library();
  cms.tellsFormer = false;
  cms.publish('practice', 'doc-1', withThemes('panjo', 'parentalite'));
  await files();
  cms.publish('practice', 'doc-1', withThemes('fougeres', 'parentalite'));
  expect(await files()).toHaveProperty('panjo/moved.txt', '/fiches/fougeres/');
  cms.unpublish('practice', 'doc-1');
  expect(await files()).toEqual({
    'fougeres/gone.html': 'fiche retirée, parentalite',
    'panjo/gone.html': 'fiche retirée, parentalite',
  });
  cms.publish('practice', 'doc-1', practice('bretagne'));
  expect(Object.keys(await files())).toEqual([
    'bretagne/index.html',
    'fougeres/moved.txt',
    'panjo/moved.txt',
  ]);
});

test('what is held and shown in the end is what a first reading of the log gives', async () => {
  const { cms, publisher, data, files } = await library('une', 'deux', 'trois');
  cms.publish('theme', 'term-1', term('parentalite'));
  cms.publish('practice', 'doc-une', practice('une', { title: 'Changée' }));
  await files();
  cms.publish('practice', 'doc-deux', practice('deuxieme'));
  cms.unpublish('practice', 'doc-trois');
  await files();
  cms.unpublish('theme', 'term-1');
  cms.unpublish('practice', 'doc-une');
  await files();
  cms.publish('practice', 'doc-trois', practice('troisieme'));
  await files();
  cms.publish('practice', 'doc-deux', practice('deuxieme', { title: 'Changée' }));
  await files();
  await publisher.stop();
  const fresh = await freshReading(cms);
  expect(await linesIn(data)).toEqual(fresh.lines);
  expect(treeOf(www(data))).toEqual(fresh.site);
});

test('what a restored log does not know is forgotten wholly, tombstones too', async () => {
  const slugs = Array.from({ length: 12 }, (_, n) => `fiche-${n}`);
  const { cms, publisher, data, files } = await library('jadis', ...slugs);
  cms.unpublish('practice', 'doc-jadis');
  expect(await files()).toHaveProperty('jadis/gone.html');
  const [lost = '', withdrawn = '', ...kept] = slugs;
  cms.restore('epoch-2');
  for (const slug of kept) cms.publish('practice', `doc-${slug}`, practice(slug));
  cms.unpublish('practice', `doc-${withdrawn}`);
  await publisher.until(({ epoch }) => epoch === 'epoch-2');
  await publisher.stop();
  const left = Object.keys(fichesIn(data)).map((file) => file.split('/')[0]);
  for (const slug of ['jadis', lost, withdrawn]) expect(left).not.toContain(slug);
  const fresh = await freshReading(cms);
  expect(treeOf(www(data))).toEqual(fresh.site);
  expect(await linesIn(data)).toEqual(fresh.lines);
});

test('a fiche that changes while the CMS answers is not taken for one that vanished', async () => {
  const { cms, files, publisher } = await library('panjo', 'ecoute');
  cms.restore('epoch-2');
  cms.publish('practice', 'doc-ecoute', practice('ecoute'));
  cms.publish('practice', 'doc-panjo', practice('panjo', { title: 'Pendant la lecture' }));
  // The head was told before the second change, which the answer holds all the same.
  cms.misbehave = (lines, response) =>
    response.end(lines.join('').replace('"head":2', '"head":1').replace('"end":2', '"end":1'));
  await publisher.until(({ epoch, sequence }) => epoch === 'epoch-2' && sequence === 1);
  cms.misbehave = null;
  expect(await files()).toEqual({
    'ecoute/index.html': 'Fiche ecoute',
    'panjo/index.html': 'Pendant la lecture',
  });
});
