import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPublisher } from './publisher.ts';
import { readPin, removePin, writePin } from './release/pin.ts';
import { deployedSite } from './testing/deployed-site.ts';
import { practice } from './testing/example-entries.ts';
import { exampleEnvironment } from './testing/example-environment.ts';
import { currentOf, keepRelease, releasesOf } from './testing/kept-release.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { writeTemplates } from './testing/tiny-templates.ts';
import { treeOf } from './testing/tree-of.ts';

// A release that its operator chose, until the next deployment.

const LONG = { timeout: 20_000 };

test('a choice is shown by the publisher that runs, with what is published now and nothing else', async () => {
  const { folder, cms, publisher, builds, releases } = await deployedSite(['look-1', 'look-2']);
  const [first = '', second = ''] = builds;
  cms.unpublish('practice', 'doc-panjo');
  cms.publish('practice', 'doc-neuve', practice('neuve'));
  await publisher.until(({ sequence }) => sequence === cms.head);
  await writePin(releases, { release: first, insteadOf: second, left: [second] });
  await expect.poll(() => currentOf(folder), LONG).toBe(first);
  expect((await publisher.page('/')).text).toBe('<!doctype html>look-1:Fiche ecoute|Fiche neuve');
  expect((await publisher.page('/fiches/panjo/')).status).toBe(410);
  expect(JSON.stringify(treeOf(join(releases, first)))).not.toContain('Fiche panjo');
  cms.unpublish('practice', 'doc-ecoute');
  await publisher.until(({ sequence }) => sequence === cms.head);
  expect((await publisher.page('/')).text).toBe('<!doctype html>look-1:Fiche neuve');
  await removePin(releases);
  await expect.poll(() => currentOf(folder), LONG).toBe(second);
  expect((await publisher.page('/')).text).toBe('<!doctype html>look-2:Fiche neuve');
});

test('a publisher that is down honours the choice when it starts, whatever the CMS does', async () => {
  const { folder, cms, publisher, builds, releases } = await deployedSite(['look-1', 'look-2']);
  const [first = '', second = ''] = builds;
  await publisher.stop();
  cms.misbehave = () => undefined;
  await writePin(releases, { release: first, insteadOf: second, left: [second] });
  const patience = { silenceMs: 3_600_000, totalMs: 3_600_000 };
  const again = await runPublisher(cms, folder, { look: 'look-2', patience });
  await expect.poll(() => currentOf(folder), LONG).toBe(first);
  expect((await again.page('/fiches/panjo/')).text).toContain('look-1:Fiche panjo');
});

test('a choice is seen at once, however rarely the CMS is asked', async () => {
  const { folder, cms, publisher, builds, releases } = await deployedSite(['look-1', 'look-2']);
  const [first = '', second = ''] = builds;
  await publisher.stop();
  const hour = { usualMs: 3_600_000, longestMs: 3_600_000 };
  const again = await runPublisher(cms, folder, { look: 'look-2', rhythm: hour });
  await again.until(({ lastUpdate }) => lastUpdate !== null);
  await writePin(releases, { release: first, insteadOf: second, left: [second] });
  await expect.poll(() => currentOf(folder), LONG).toBe(first);
});

test('the index of the release that readers leave is over before they do', async () => {
  const { folder, cms, publisher, builds, releases } = await deployedSite(['look-1', 'look-2']);
  const [release = '', insteadOf = ''] = builds;
  await publisher.stop();
  const order: string[] = [];
  const made = Promise.withResolvers<void>();
  const slow = await startPublisher({
    environment: exampleEnvironment(join(folder, 'data'), cms.url),
    distFolder: writeTemplates(join(folder, 'look-2'), 'look-2'),
    rhythm: { usualMs: 50, longestMs: 100 },
    log: () => undefined,
    onPhase: (phase) => {
      if (phase === 'swap') order.push('swap');
      // The pages of the other release are made: without waiting, the swap is next.
      if (phase === 'manifest' && order.length > 0) setTimeout(made.resolve, 500);
    },
    createSearchIndex: ({ wwwFolder }) => ({
      prepare: () => undefined,
      update: async () => {
        if (!wwwFolder.includes(insteadOf)) return;
        order.push('indexing');
        await made.promise;
        order.push('indexed');
      },
    }),
  });
  onTestFinished(() => slow.stop());
  await expect.poll(() => order, LONG).toEqual(['indexing']);
  await writePin(releases, { release, insteadOf, left: [] });
  await expect.poll(() => currentOf(folder), LONG).toBe(release);
  expect(order).toEqual(['indexing', 'indexed', 'swap']);
});

test('the next deployment ends the choice, and the build before it does not bring it back', async () => {
  const { folder, cms, publisher, builds, releases } = await deployedSite(['look-1', 'look-2']);
  const [first = '', second = ''] = builds;
  await writePin(releases, { release: first, insteadOf: second, left: [second] });
  await expect.poll(() => currentOf(folder), LONG).toBe(first);
  await publisher.stop();
  const third = await runPublisher(cms, folder, { look: 'look-3' });
  await third.until(({ lastUpdate }) => lastUpdate !== null);
  expect((await third.page('/')).text).toContain('look-3');
  await third.stop();
  const again = await runPublisher(cms, folder, { look: 'look-2' });
  await again.until(({ lastUpdate }) => lastUpdate !== null);
  expect(currentOf(folder)).toBe(second);
  expect(readPin(releases, second)).toBeNull();
});

test.each<[string, (folder: string, first: string) => Promise<string>, string]>([
  [
    'of another version of the renderer',
    (folder) => keepRelease(folder, 'look-0', 0),
    'autre version du publieur',
  ],
  [
    'that is damaged',
    async (folder, first) => {
      writeFileSync(join(releasesOf(folder), first, 'templates/server/entry.mjs'), '');
      return first;
    },
    'abîmés',
  ],
  [
    'that kept no templates',
    async (folder, first) => {
      rmSync(join(releasesOf(folder), first, 'templates'), { recursive: true });
      return first;
    },
    'aucun gabarit',
  ],
])('a chosen release %s changes nothing for readers, and is told', async (_name, make, reason) => {
  const { folder, cms, publisher, builds, releases } = await deployedSite(['look-1', 'look-2']);
  const [first = '', second = ''] = builds;
  const release = await make(folder, first);
  await writePin(releases, { release, insteadOf: second, left: [second] });
  const { error } = await publisher.until((status) => status.error !== null);
  expect(error).toContain(release);
  expect(error).toContain(reason);
  cms.unpublish('practice', 'doc-panjo');
  await publisher.until(({ sequence }) => sequence === cms.head);
  expect((await publisher.page('/')).text).toBe('<!doctype html>look-2:Fiche ecoute');
  await publisher.stop();
  const again = await runPublisher(cms, folder, { look: 'look-2' });
  expect((await again.until((status) => status.error !== null)).error).toContain(reason);
  expect(currentOf(folder)).toBe(second);
  await removePin(releases);
  expect((await again.until((status) => status.error === null)).error).toBeNull();
});
