import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { practice, term } from './testing/example-entries.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { treeOf } from './testing/tree-of.ts';

const www = (folder: string) => join(folder, 'data/releases/current/www');

async function library(...slugs: string[]) {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  for (const slug of slugs) cms.publish('practice', `doc-${slug}`, practice(slug));
  const publisher = await runPublisher(cms, folder);
  await publisher.until(({ sequence }) => sequence === cms.head);
  return { folder, cms, publisher };
}

test('webhook lost: what the log names goes online all the same', async () => {
  const { cms, publisher } = await library('panjo');
  expect(await publisher.page('/fiches/panjo/')).toMatchObject({ status: 200 });
  cms.publish('practice', 'doc-2', practice('ecoute'));
  await publisher.until(({ sequence }) => sequence === 2);
  expect((await publisher.page('/')).text).toContain('Fiche ecoute|Fiche panjo');
});

test('only the pages that differ are written', async () => {
  const { folder, cms, publisher } = await library('panjo', 'ecoute');
  const before = statSync(join(www(folder), 'fiches/panjo/index.html')).ino;
  cms.publish('practice', 'doc-ecoute', practice('ecoute', { title: 'Autre titre' }));
  const { lastUpdate } = await publisher.until(({ sequence }) => sequence === 3);
  expect(lastUpdate?.pages).toBe(3);
  expect(statSync(join(www(folder), 'fiches/panjo/index.html')).ino).toBe(before);
  expect((await publisher.page('/fiches/ecoute/')).text).toContain('Autre titre');
});

test('unpublish: page 410, gone from search, lists, the index and the disk; only its tombstone stays', async () => {
  const { folder, cms, publisher } = await library('panjo', 'ecoute');
  cms.publish('practice', 'doc-panjo', practice('panjo', { summary: 'mot-rare' }));
  await publisher.until(({ sequence }) => sequence === 3);
  cms.unpublish('practice', 'doc-panjo');
  await publisher.until(({ sequence }) => sequence === 4);
  expect((await publisher.page('/fiches/panjo/')).status).toBe(410);
  await publisher.stop();
  const everything = treeOf(join(folder, 'data'));
  expect(Object.keys(treeOf(www(folder)))).not.toContain('fiches/panjo/index.html');
  expect(treeOf(www(folder))['pagefind/list.json']).toBe('["/fiches/ecoute/"]');
  expect(JSON.stringify(everything)).not.toContain('mot-rare');
  expect(everything['library/library.ndjson']).toMatch(/"remove":\{[^}]*"formerSlugs":\["panjo"\]/);
});

test('publish, unpublish, publish again: the fiche is back', async () => {
  const { cms, publisher } = await library('panjo');
  cms.unpublish('practice', 'doc-panjo');
  await publisher.until(({ sequence }) => sequence === 2);
  expect((await publisher.page('/fiches/panjo/')).status).toBe(410);
  cms.publish('practice', 'doc-panjo', practice('panjo'));
  await publisher.until(({ sequence }) => sequence === 3);
  expect((await publisher.page('/fiches/panjo/')).status).toBe(200);
});

test('webhook lost, publisher down: after restart the site catches up by itself', async () => {
  const { folder, cms, publisher } = await library('panjo', 'ecoute');
  await publisher.stop();
  cms.publish('practice', 'doc-3', practice('nouvelle'));
  cms.unpublish('practice', 'doc-panjo');
  const again = await runPublisher(cms, folder);
  await again.until(({ sequence }) => sequence === cms.head);
  expect((await again.page('/fiches/nouvelle/')).status).toBe(200);
  expect((await again.page('/fiches/panjo/')).status).toBe(410);
});

test('with the CMS down, a restart serves and shows the same site', async () => {
  const { folder, cms, publisher } = await library('panjo', 'ecoute');
  const before = treeOf(www(folder));
  await publisher.stop();
  cms.misbehave = (_lines, response) => response.destroy();
  const again = await runPublisher(cms, folder);
  const status = await again.until(({ error, sequence }) => error !== null && sequence === 2);
  expect(status.error).toContain('injoignable');
  expect((await again.page('/fiches/panjo/')).status).toBe(200);
  expect(treeOf(www(folder))).toEqual(before);
});

test('with the CMS down and templates that changed, a new release is made from the copy', async () => {
  const { folder, cms, publisher } = await library('panjo');
  await publisher.stop();
  cms.misbehave = (_lines, response) => response.destroy();
  const again = await runPublisher(cms, folder, { look: 'look-2' });
  await again.until(({ sequence }) => sequence === 1);
  expect((await again.page('/fiches/panjo/')).text).toContain('look-2');
  // A reader in mid-visit still has the page of before.
  expect((await again.page('/_astro/style.look-1.css')).status).toBe(200);
  expect((await again.page('/_astro/style.look-2.css')).status).toBe(200);
});

test('at most five releases are kept, and the previous ones keep only their templates', async () => {
  const { folder, cms, publisher } = await library('panjo');
  await publisher.stop();
  for (const look of ['look-2', 'look-3', 'look-4', 'look-5', 'look-6', 'look-6']) {
    const next = await runPublisher(cms, folder, { look });
    await next.until(({ sequence }) => sequence === 1);
    await next.stop();
  }
  const releases = join(folder, 'data/releases');
  const builds = readdirSync(releases).filter((name) => /^[0-9a-f]{16}$/.test(name));
  expect(builds).toHaveLength(5);
  const shown = readlinkSync(join(releases, 'current'));
  for (const build of builds)
    expect(readdirSync(join(releases, build)).includes('www')).toBe(build === shown);
});

test('one invalid entry: that one is quarantined and named, its last valid version stays, the rest is built', async () => {
  const { folder, cms, publisher } = await library('panjo');
  const { title: _dropped, ...invalid } = practice('panjo', { summary: 'mot-rare' });
  cms.publish('practice', 'doc-panjo', invalid);
  cms.publish('practice', 'doc-2', practice('ecoute'));
  const status = await publisher.until(({ sequence }) => sequence === 3);
  expect(status.quarantine).toEqual([
    {
      kind: 'practice',
      documentId: 'doc-panjo',
      path: 'title',
      reason: 'type inattendu, attendu : string',
    },
  ]);
  expect((await publisher.page('/fiches/panjo/')).text).toContain('Fiche panjo');
  expect((await publisher.page('/fiches/ecoute/')).status).toBe(200);
  expect(JSON.stringify(treeOf(join(folder, 'data')))).not.toContain('mot-rare');
  cms.unpublish('practice', 'doc-panjo');
  const after = await publisher.until(({ sequence }) => sequence === 4);
  expect(after.quarantine).toEqual([]);
  expect((await publisher.page('/fiches/panjo/')).status).toBe(410);
});

test.each(['..', '../../x', 'index.html', '_astro', 'pagefind', '404', 'Panjo', 'a'.repeat(300)])(
  'slug .., index.html, _astro, pagefind, 404, case twin, 300 characters in the database: %s is quarantined by the builder',
  async (slug) => {
    const { folder, cms, publisher } = await library('panjo');
    const before = Object.keys(treeOf(www(folder)));
    cms.publish('practice', 'doc-2', practice(slug, { title: 'mot-rare' }));
    cms.publish('practice', 'doc-3', practice('ecoute'));
    const { quarantine } = await publisher.until(({ sequence }) => sequence === 3);
    expect(quarantine).toMatchObject([{ documentId: 'doc-2', path: 'slug' }]);
    const added = Object.keys(treeOf(www(folder))).filter((file) => !before.includes(file));
    expect(added.every((file) => file.startsWith('fiches/ecoute/'))).toBe(true);
    expect((await publisher.page('/fiches/panjo/')).text).toContain('Fiche panjo');
    expect(JSON.stringify(treeOf(folder))).not.toContain('mot-rare');
  },
);

test('two fiches cannot share an address: the newcomer waits in quarantine until it is free', async () => {
  const { cms, publisher } = await library('panjo');
  cms.publish('practice', 'doc-2', practice('panjo', { title: 'Usurpatrice' }));
  const status = await publisher.until(({ sequence }) => sequence === 2);
  expect(status.quarantine).toMatchObject([{ documentId: 'doc-2', path: 'slug' }]);
  expect((await publisher.page('/fiches/panjo/')).text).toContain('Fiche panjo');
  cms.unpublish('practice', 'doc-panjo');
  await publisher.until(({ quarantine }) => quarantine.length === 0);
  await expect
    .poll(async () => (await publisher.page('/fiches/panjo/')).text, { timeout: 20_000 })
    .toContain('Usurpatrice');
});

test('a page that cannot be rendered keeps its old version and is named; the rest goes online', async () => {
  const { cms, publisher } = await library('panjo');
  cms.publish('practice', 'doc-panjo', practice('panjo', { title: 'impossible' }));
  cms.publish('practice', 'doc-2', practice('ecoute'));
  const { error } = await publisher.until(
    (status) => status.sequence === 3 && status.error !== null,
  );
  expect(error).toContain('/fiches/panjo/');
  expect((await publisher.page('/fiches/panjo/')).text).toContain('Fiche panjo');
  expect((await publisher.page('/fiches/ecoute/')).status).toBe(200);
  cms.publish('practice', 'doc-panjo', practice('panjo', { title: 'Réparée' }));
  await publisher.until((status) => status.error === null);
  expect((await publisher.page('/fiches/panjo/')).text).toContain('Réparée');
});

test('a term alone is kept, and no fiche is needed for a site', async () => {
  const { folder, cms, publisher } = await library();
  cms.publish('theme', 'term-1', term('parentalite'));
  await publisher.until(({ sequence }) => sequence === 1);
  expect(readFileSync(join(folder, 'data/library/library.ndjson'), 'utf8')).toContain(
    'parentalite',
  );
  expect((await publisher.page('/')).status).toBe(200);
});
