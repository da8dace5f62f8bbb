import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPublisher } from './publisher.ts';
import { writePin } from './release/pin.ts';
import { deployedSite } from './testing/deployed-site.ts';
import { practice } from './testing/example-entries.ts';
import { exampleEnvironment } from './testing/example-environment.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { currentOf, releasesOf } from './testing/kept-release.ts';
import { createListIndex } from './testing/list-index.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { writeTemplates } from './testing/tiny-templates.ts';
import { treeOf } from './testing/tree-of.ts';

// What deployments make of releases, and of readers in mid-visit.

test('templates that take pages from readers are not swapped in, and the release of before goes on', async () => {
  const { folder, cms, publisher, builds } = await deployedSite(['look-1']);
  await publisher.stop();
  const again = await runPublisher(cms, folder, { look: 'look-broken' });
  const { error } = await again.until((status) => status.error !== null);
  expect(error).toContain('2 page(s) (/fiches/panjo/, /fiches/ecoute/)');
  cms.publish('practice', 'doc-3', practice('neuve'));
  cms.unpublish('practice', 'doc-panjo');
  await again.until(({ sequence }) => sequence === cms.head);
  expect(currentOf(folder)).toBe(builds[0]);
  expect((await again.page('/fiches/neuve/')).text).toContain('look-1:Fiche neuve');
  expect((await again.page('/fiches/panjo/')).status).toBe(410);
  await again.stop();
  expect(JSON.stringify(treeOf(releasesOf(folder)))).not.toContain('Fiche panjo');
});

test('when no release is whole, what was withdrawn goes all the same', async () => {
  const { folder, cms, publisher, builds } = await deployedSite(['look-1']);
  await publisher.stop();
  rmSync(join(releasesOf(folder), builds[0] ?? '', 'templates'), { recursive: true });
  cms.unpublish('practice', 'doc-panjo');
  const again = await runPublisher(cms, folder, { look: 'look-broken' });
  await again.until(({ sequence }) => sequence === cms.head);
  expect((await again.page('/fiches/panjo/')).status).toBe(410);
});

test('templates that do not load leave readers the release that they have, kept up to date', async () => {
  const { folder, cms, publisher, builds } = await deployedSite(['look-1']);
  await publisher.stop();
  const again = await runPublisher(cms, folder, { look: 'look-9', version: 9 });
  const { error } = await again.until((status) => status.error !== null);
  expect(error).toContain('autre version du publieur');
  cms.unpublish('practice', 'doc-panjo');
  await again.until(({ sequence }) => sequence === cms.head);
  expect(currentOf(folder)).toBe(builds[0]);
  expect((await again.page('/fiches/panjo/')).status).toBe(410);
});

test('with nothing to show yet, templates that do not load refuse to start', async () => {
  const cms = await FakeCms.start();
  const starting = runPublisher(cms, temporaryFolder(), { version: 9 });
  await expect(starting).rejects.toThrow('autre version du publieur');
});

test('assets of the previous release while a reader is in mid-visit: there after one deployment, after two, after a return', async () => {
  const { folder, cms, publisher, builds, releases } = await deployedSite(['look-1']);
  let running = publisher;
  const assets = async (...looks: string[]) => {
    for (const look of looks) {
      const { status, text } = await running.page(`/_astro/style.${look}.css`);
      expect([status, text]).toEqual([200, `/* ${look} */`]);
    }
  };
  for (const look of ['look-2', 'look-3']) {
    await running.stop();
    running = await runPublisher(cms, folder, { look });
    await running.until(({ lastUpdate }) => lastUpdate !== null);
    // What an update sheds of the releases before is not what their readers ask.
    cms.publish('practice', `doc-${look}`, practice(`fiche-${look}`));
    await running.until(({ sequence }) => sequence === cms.head);
    await assets('look-1', look);
  }
  await assets('look-1', 'look-2', 'look-3');
  const [release = ''] = builds;
  await writePin(releases, { release, insteadOf: currentOf(folder), left: [] });
  await expect.poll(() => currentOf(folder), { timeout: 20_000 }).toBe(release);
  await assets('look-1', 'look-2', 'look-3');
});

test('an older build ending last, while another publisher runs, changes nothing', async () => {
  const { folder, cms, publisher, builds } = await deployedSite(['look-1', 'look-2']);
  const before = treeOf(releasesOf(folder));
  const older = startPublisher({
    environment: exampleEnvironment(join(folder, 'data'), cms.url),
    distFolder: writeTemplates(join(folder, 'look-1'), 'look-1'),
    createSearchIndex: createListIndex,
  });
  await expect(older).rejects.toThrow('Un autre publieur');
  expect(currentOf(folder)).toBe(builds[1]);
  expect(treeOf(releasesOf(folder))).toEqual(before);
  expect((await publisher.page('/')).text).toContain('look-2');
});
