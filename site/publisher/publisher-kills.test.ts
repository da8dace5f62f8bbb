import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Phase } from './phase.ts';
import { FakeCms } from './testing/fake-cms.ts';
import {
  copies,
  firstLibrary,
  freshRender,
  killed,
  secondLibrary,
  shownFiles,
  takenBack,
  www,
} from './testing/killed-publisher.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { treeOf } from './testing/tree-of.ts';

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
  'kill -9 at %s %i of an update: it shows what the log says after a restart',
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
  'kill -9 at %s %i, then all is taken back: nothing of it stays',
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
  'kill -9 at %s %i of a new release: readers keep the old one until the new one is whole',
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
