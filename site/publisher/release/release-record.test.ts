import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepRelease, releasesOf } from '../testing/kept-release.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { pointCurrent } from './current-link.ts';
import { endPin, readPin, writePin } from './pin.ts';
import { readRecord, writeRecord } from './release-record.ts';
import { Releases } from './releases.ts';

const nothing = () => undefined;

async function shown(looks: string[]) {
  const folder = temporaryFolder();
  const releases = new Releases(releasesOf(folder));
  const builds: string[] = [];
  for (const look of looks) {
    const build = await keepRelease(folder, look);
    mkdirSync(join(releases.folder, build, 'www'));
    await releases.switchTo(build, nothing);
    builds.unshift(build);
  }
  return { folder, releases, builds };
}

test('releases are ordered by when readers last got them', async () => {
  const { releases, builds } = await shown(['look-1', 'look-2', 'look-3']);
  const [third = '', second = '', first = ''] = builds;
  expect(readRecord(releases.folder).shown).toEqual([third, second, first]);
  await releases.switchTo(first, nothing);
  expect(readRecord(releases.folder).shown).toEqual([first, third, second]);
});

test('a link that was swapped before it could be noted counts', async () => {
  const { folder, releases, builds } = await shown(['look-1', 'look-2']);
  const next = await keepRelease(folder, 'look-3');
  mkdirSync(join(releases.folder, next, 'www'));
  pointCurrent(releases.folder, next);
  expect(readRecord(releases.folder).shown).toEqual([next, ...builds]);
  expect(new Releases(releases.folder).assetFolders()).toHaveLength(4);
});

test('without a record, the releases on disk are still there to return to', async () => {
  const { releases, builds } = await shown(['look-1', 'look-2', 'look-3']);
  rmSync(join(releases.folder, 'record.json'));
  const { shown: known } = readRecord(releases.folder);
  expect(known[0]).toBe(builds[0]);
  expect([...known].sort()).toEqual([...builds].sort());
});

test('a release whose folder is gone is not named; a foreign folder is left alone', async () => {
  const { releases, builds } = await shown(['look-1', 'look-2']);
  const [second = '', first = ''] = builds;
  await writeRecord(releases.folder, { deployed: second, shown: builds });
  rmSync(join(releases.folder, first), { recursive: true });
  mkdirSync(join(releases.folder, 'notes'));
  writeFileSync(join(releases.folder, 'notes', 'of-the-operator.txt'), '');
  const again = new Releases(releases.folder);
  expect(readRecord(again.folder).shown).toEqual([second]);
  await again.shedOthers(second);
  expect(existsSync(join(releases.folder, 'notes', 'of-the-operator.txt'))).toBe(true);
});

test('a choice holds for one build of the site, and never comes back with it', async () => {
  const { releases, builds } = await shown(['look-1', 'look-2']);
  const [second = '', first = ''] = builds;
  const pin = { release: first, insteadOf: second, left: [second] };
  await writePin(releases.folder, pin);
  expect(readPin(releases.folder, second)).toEqual(pin);
  await endPin(releases.folder, second);
  expect(readPin(releases.folder, second)).toEqual(pin);
  expect(readPin(releases.folder, first)).toBeNull();
  await endPin(releases.folder, first);
  expect(readPin(releases.folder, second)).toBeNull();
});

test('a choice that nobody can read is none', async () => {
  const { releases, builds } = await shown(['look-1']);
  const [build = ''] = builds;
  for (const text of ['', '{', `{"release":"../../etc","insteadOf":"${build}","left":[]}`]) {
    writeFileSync(join(releases.folder, 'pin.json'), text);
    expect(readPin(releases.folder, build)).toBeNull();
  }
});
