import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryItem } from '@pratiques/shared';
import { expect, test } from 'vitest';
import type { Renderer } from '../../src/renderer/renderer.ts';
import type { OnPhase, Phase } from '../phase.ts';
import { practice } from '../testing/example-entries.ts';
import { createListIndex } from '../testing/list-index.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writeTemplates } from '../testing/tiny-templates.ts';
import { treeOf } from '../testing/tree-of.ts';
import { buildIdOf } from './build-id.ts';
import { keepTemplates } from './kept-templates.ts';
import { Release } from './release.ts';
import { openTemplates } from './templates.ts';

const item = (slug: string, title = slug): LibraryItem => ({
  kind: 'practice',
  documentId: slug,
  locale: 'fr',
  entry: practice(slug, { title }),
});
const before = [item('premiere'), item('seconde'), item('tierce')];
const after = [item('premiere', 'Changée'), item('tierce'), item('quatrieme')];

async function opened(folder = temporaryFolder()) {
  const distFolder = writeTemplates(join(folder, 'dist'));
  const origin = 'http://localhost:4321';
  const build = buildIdOf(distFolder, origin);
  await keepTemplates(folder, { build, distFolder, origin }, () => undefined);
  const { renderer, clientFolder } = await openTemplates(folder, build);
  const release = new Release(join(folder, 'release'), clientFolder, createListIndex);
  return { folder, release, show: showing(release, renderer) };
}

const showing =
  (release: Release, renderer: Renderer) =>
  (items: LibraryItem[], onPhase: OnPhase = () => undefined) =>
    release.updatePages({
      renderer,
      library: renderer.createLibrary(items),
      origin: 'http://localhost:4321',
      shows: { epoch: 'e', sequence: 1 },
      stopping: new AbortController().signal,
      onPhase,
    });

function failAt(phase: Phase, nth: number): OnPhase {
  let reached = 0;
  return (now) => {
    if (now === phase) reached += 1;
    if (reached === nth) throw new Error('the disk is full');
  };
}

test.each<[Phase, number]>([
  ['doubt', 1],
  ['write', 1],
  ['write', 2],
  ['write', 4],
  ['remove', 1],
  ['manifest', 1],
])(
  'an update that fails at %s %i and is then taken back leaves nothing behind',
  async (phase, nth) => {
    const { folder, release, show } = await opened();
    await show(before);
    const whole = treeOf(release.www);
    await expect(show(after, failAt(phase, nth))).rejects.toThrow('the disk is full');
    await show(before);
    expect(treeOf(release.www)).toEqual(whole);
    // The same, when it is another process that comes after.
    await expect(show(after, failAt(phase, nth))).rejects.toThrow('the disk is full');
    await (await opened(folder)).show(before);
    expect(treeOf(release.www)).toEqual(whole);
  },
);

test('the same library twice writes nothing', async () => {
  const { show } = await opened();
  await show(before);
  expect(await show(before)).toEqual({ pages: 0, failed: [] });
});

test('files that no manifest explains are not kept', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'release/www/fiches/inconnue'), { recursive: true });
  writeFileSync(join(folder, 'release/www/fiches/inconnue/index.html'), 'inconnue');
  const { release, show } = await opened(folder);
  await show(before);
  expect(JSON.stringify(treeOf(release.www))).not.toContain('inconnue');
});
