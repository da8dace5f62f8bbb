import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Phase } from './phase.ts';
import { removePin, writePin } from './release/pin.ts';
import { readRecord } from './release/release-record.ts';
import { term } from './testing/example-entries.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { currentOf, releasesOf } from './testing/kept-release.ts';
import {
  copies,
  firstLibrary,
  freshRender,
  killed,
  secondLibrary,
  shownFiles,
  www,
} from './testing/killed-publisher.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { treeOf } from './testing/tree-of.ts';

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
