import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Phase } from './phase.ts';
import { removePin, writePin } from './release/pin.ts';
import { readRecord } from './release/release-record.ts';
import { pdf, picture } from './testing/example-attachments.ts';
import { practice, term } from './testing/example-entries.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { currentOf, releasesOf } from './testing/kept-release.ts';
import { runWithOrders } from './testing/run-program.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { writeTemplates } from './testing/tiny-templates.ts';
import { treeOf } from './testing/tree-of.ts';

const www = (folder: string) => join(folder, 'data/releases/current/www');

/** What is attached: the publisher's own copy is what readers get, no more and no less. */
const copies = (folder: string) => treeOf(join(folder, 'data/library/files'));
const shownFiles = (folder: string) => treeOf(join(www(folder), 'fichiers'));

/** Long enough that the pages which show it are compressed. */
const long = (word: string) => `${word} `.repeat(500);

const first = (cms: FakeCms) =>
  practice('fiche-1', { title: long('Première'), attachments: [picture(cms, 1)] });
const second = (cms: FakeCms) => practice('fiche-2', { attachments: [picture(cms, 2)] });

function firstLibrary(cms: FakeCms) {
  cms.publish('practice', 'doc-1', first(cms));
  cms.publish('practice', 'doc-2', second(cms));
  cms.publish('practice', 'doc-3', practice('fiche-3'));
}

/** One of each: a change, an addition, a withdrawal. */
function secondLibrary(cms: FakeCms) {
  const attachments = [picture(cms, 3)];
  cms.publish('practice', 'doc-1', practice('fiche-1', { title: long('Changée'), attachments }));
  cms.publish('practice', 'doc-4', practice('fiche-4', { attachments: [pdf(cms, 4)] }));
  cms.unpublish('practice', 'doc-2');
}

/** What was done is taken back while the publisher is dead. */
function takenBack(cms: FakeCms) {
  cms.publish('practice', 'doc-1', first(cms));
  cms.unpublish('practice', 'doc-4');
  cms.publish('practice', 'doc-2', second(cms));
}

async function freshRender(cms: FakeCms, look: string) {
  const folder = temporaryFolder();
  const publisher = await runPublisher(cms, folder, { look });
  await publisher.until(({ sequence }) => sequence === cms.head);
  await publisher.stop();
  return treeOf(www(folder));
}

async function killed(
  cms: FakeCms,
  folder: string,
  look: string,
  killAt: { phase: Phase; nth: number },
) {
  const distFolder = writeTemplates(join(folder, look), look);
  const program = runWithOrders({
    data: join(folder, 'data'),
    cmsUrl: cms.url,
    distFolder,
    killAt,
  });
  expect(await program.ended()).toEqual({ code: null, signal: 'SIGKILL' });
}

const cuts: [Phase, number][] = [
  ['fetch', 1],
  ['validate', 1],
  ['store', 1],
  ['doubt', 1],
  ['render', 2],
  ['write', 1],
  ['write', 3],
  ['remove', 1],
  ['manifest', 2],
  ['index', 1],
  ['compress', 1],
  ['compress', 3],
];

test.each(cuts)(
  'killed at %s %i of an update, it shows what the log says after a restart',
  async (phase, nth) => {
    const folder = temporaryFolder();
    const cms = await FakeCms.start();
    firstLibrary(cms);
    const before = await runPublisher(cms, folder);
    await before.until(({ sequence }) => sequence === 3);
    await before.stop();
    secondLibrary(cms);
    await killed(cms, folder, 'look-1', { phase, nth });
    const after = await runPublisher(cms, folder);
    await after.until(({ sequence }) => sequence === cms.head);
    await after.stop();
    expect(treeOf(www(folder))).toEqual(await freshRender(cms, 'look-1'));
    expect(copies(folder)).toEqual(shownFiles(folder));
  },
);

test.each(cuts)(
  'killed at %s %i, then all is taken back: nothing of it stays',
  async (phase, nth) => {
    const folder = temporaryFolder();
    const cms = await FakeCms.start();
    firstLibrary(cms);
    const before = await runPublisher(cms, folder);
    await before.until(({ sequence }) => sequence === 3);
    await before.stop();
    secondLibrary(cms);
    await killed(cms, folder, 'look-1', { phase, nth });
    takenBack(cms);
    const after = await runPublisher(cms, folder);
    await after.until(({ sequence }) => sequence === cms.head);
    await after.stop();
    expect(treeOf(www(folder))).toEqual(await freshRender(cms, 'look-1'));
    expect(copies(folder)).toEqual(shownFiles(folder));
  },
);

test.each<[Phase, number]>([
  ['keep', 1],
  ['keep', 2],
  ['doubt', 1],
  ['write', 3],
  ['manifest', 1],
  ['index', 1],
  ['swap', 1],
])(
  'killed at %s %i of a new release, readers keep the old one until the new one is whole',
  async (phase, nth) => {
    const folder = temporaryFolder();
    const cms = await FakeCms.start();
    mkdirSync(join(folder, 'data'));
    firstLibrary(cms);
    const before = await runPublisher(cms, folder);
    await before.until(({ sequence }) => sequence === 3);
    await before.stop();
    const old = treeOf(www(folder));
    await killed(cms, folder, 'look-2', { phase, nth });
    expect(treeOf(www(folder))).toEqual(old);
    const after = await runPublisher(cms, folder, { look: 'look-2' });
    await after.until(({ sequence }) => sequence === 3);
    await after.stop();
    expect(treeOf(www(folder))).toEqual(await freshRender(cms, 'look-2'));
  },
);

test('killed while it compresses, it makes the rest after a restart', async () => {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  mkdirSync(join(folder, 'data'));
  firstLibrary(cms);
  await killed(cms, folder, 'look-1', { phase: 'compress', nth: 2 });
  const shown = ['index.html', 'feed.xml', 'fiches/fiche-1/index.html', '_astro/long.look-1.css'];
  const lacking = () => shown.filter((file) => !existsSync(join(www(folder), `${file}.gz`)));
  expect(lacking().length).toBeGreaterThan(0);
  await runPublisher(cms, folder);
  await expect.poll(lacking, { timeout: 20_000 }).toEqual([]);
  treeOf(www(folder));
});

/** Releases of two looks, the second one shown, and a log that went on since the publisher stopped. */
async function twoReleases() {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  firstLibrary(cms);
  const builds: string[] = [];
  for (const look of ['look-1', 'look-2']) {
    const publisher = await runPublisher(cms, folder, { look });
    await publisher.until(({ sequence }) => sequence === cms.head);
    // With this update the release before, if there is one, keeps its templates only.
    cms.publish('theme', look, term(look));
    await publisher.until(({ sequence }) => sequence === cms.head);
    await publisher.stop();
    builds.push(currentOf(folder));
  }
  secondLibrary(cms);
  const [first = '', second = ''] = builds;
  return { folder, cms, first, second, releases: releasesOf(folder) };
}

/** The next start, with the templates of the last build of the site. */
async function restarted(cms: FakeCms, folder: string, shows: string) {
  const after = await runPublisher(cms, folder, { look: 'look-2' });
  await after.until(({ sequence, error }) => sequence === cms.head && error === null);
  await after.stop();
  expect(currentOf(folder)).toBe(shows);
}

const returns: [Phase, number][] = [
  ['doubt', 1],
  ['render', 2],
  ['write', 3],
  ['manifest', 1],
  ['index', 1],
  ['swap', 1],
  ['record', 1],
  // After the swap, while what the log says since is shown in the old release.
  ['write', 7],
  ['remove', 1],
  ['manifest', 2],
];

test.each(returns)(
  'killed at %s %i of a return, readers have a whole release, and the next start shows the chosen one',
  async (phase, nth) => {
    const { folder, cms, first, second, releases } = await twoReleases();
    const whole = treeOf(www(folder));
    await writePin(releases, { release: first, insteadOf: second, left: [second] });
    await killed(cms, folder, 'look-2', { phase, nth });
    if (currentOf(folder) === second) expect(treeOf(www(folder))).toEqual(whole);
    else expect(readFileSync(join(www(folder), 'index.html'), 'utf8')).toContain('look-1:');
    await restarted(cms, folder, first);
    expect(treeOf(www(folder))).toEqual(await freshRender(cms, 'look-1'));
    expect(copies(folder)).toEqual(shownFiles(folder));
    expect(readRecord(releases).shown).toEqual([first, second]);
  },
);

test.each<[Phase, number]>([
  ['write', 3],
  ['swap', 1],
  ['record', 1],
])(
  'killed at %s %i of the end of a return, the next start shows the site’s build',
  async (phase, nth) => {
    const { folder, cms, first, second, releases } = await twoReleases();
    await writePin(releases, { release: first, insteadOf: second, left: [second] });
    await restarted(cms, folder, first);
    await removePin(releases);
    await killed(cms, folder, 'look-2', { phase, nth });
    await restarted(cms, folder, second);
    expect(treeOf(www(folder))).toEqual(await freshRender(cms, 'look-2'));
    expect(readRecord(releases).shown).toEqual([second, first]);
  },
);

test('killed while a return is taken back, nothing of it is shown', async () => {
  const { folder, cms, first, second, releases } = await twoReleases();
  await writePin(releases, { release: first, insteadOf: second, left: [second] });
  await killed(cms, folder, 'look-2', { phase: 'swap', nth: 1 });
  await removePin(releases);
  await restarted(cms, folder, second);
  expect(treeOf(www(folder))).toEqual(await freshRender(cms, 'look-2'));
  const left = treeOf(join(releases, first));
  expect(Object.keys(left).filter((path) => !path.startsWith('templates/'))).toEqual([]);
});

test('killed after the swap of a deployment, before it was noted: it is the release that readers have', async () => {
  const { folder, cms, first, second, releases } = await twoReleases();
  await killed(cms, folder, 'look-3', { phase: 'record', nth: 1 });
  const third = currentOf(folder);
  expect(readRecord(releases).shown).toEqual([third, second, first]);
  const after = await runPublisher(cms, folder, { look: 'look-3' });
  await after.until(({ sequence }) => sequence === cms.head);
  await after.stop();
  expect(treeOf(www(folder))).toEqual(await freshRender(cms, 'look-3'));
});
