import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerAddresses, LibraryItem } from '@pratiques/shared';
import { expect, test } from 'vitest';
import type { Contacts, Renderer } from '../../src/renderer/renderer.ts';
import type { OnPhase, Phase } from '../phase.ts';
import { practice } from '../testing/example-entries.ts';
import { createListIndex } from '../testing/list-index.ts';
import { settledPaths } from '../testing/settled-paths.ts';
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
  (
    items: LibraryItem[],
    onPhase: OnPhase = () => undefined,
    {
      origin = 'http://localhost:4321',
      former = [] as FormerAddresses[],
      contacts = { dpo: null, security: null } as Contacts,
    } = {},
  ) =>
    release.updatePages({
      renderer,
      library: renderer.createLibrary(items, former),
      origin,
      contacts,
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
  expect(await show(before)).toEqual({ pages: 0, failed: [], missing: [] });
});

test('when whom people may write to changes, every page is made again, and once', async () => {
  const { show } = await opened();
  const none = () => undefined;
  const made = (await show(before)).pages;
  const contacts = { dpo: 'mailto:dpo@pratiques.example', security: null };
  expect((await show(before, none, { contacts })).pages).toBe(made);
  expect((await show(before, none, { contacts })).pages).toBe(0);
});

test('a site at another address is written again, whole', async () => {
  const { folder, show } = await opened();
  const { pages } = await show(before);
  const again = (await opened(folder)).show;
  const elsewhere = { origin: 'https://ailleurs.example' };
  expect(await again(before, undefined, elsewhere)).toEqual({ pages, failed: [], missing: [] });
  expect(await again(before, undefined, elsewhere)).toMatchObject({ pages: 0 });
});

test('a manifest claims only what the disk holds: files, assets, and the folders of what was removed', async () => {
  const { release, show } = await opened();
  const settled = await settledPaths();
  const claims: string[] = [];
  const onPhase: OnPhase = (phase) => {
    if (phase === 'manifest') claims.push(...Object.keys(treeOf(release.www)));
  };
  await show(before, onPhase);
  expect(claims).toContain('_astro/style.look-1.css');
  for (const file of claims) expect(settled).toContain(join(release.www, file));
  for (const folder of ['', 'fiches', 'fiches/seconde'])
    expect(settled).toContain(join(release.www, folder));
  settled.clear();
  await show(after, (phase) => {
    if (phase === 'manifest') settled.add('manifest');
  });
  const order = [...settled];
  const claimed = order.indexOf('manifest');
  for (const path of ['fiches/quatrieme/index.html', 'fiches/premiere/index.html'])
    expect(order.slice(0, claimed)).toContain(join(release.www, path));
  expect(settled).not.toContain(join(release.www, 'fiches/tierce/index.html'));
  settled.clear();
  await show(after.slice(1));
  expect(settled).toContain(join(release.www, 'fiches'));
});

test('files that no manifest explains are not kept', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'release/www/fiches/inconnue'), { recursive: true });
  writeFileSync(join(folder, 'release/www/fiches/inconnue/index.html'), 'inconnue');
  const { release, show } = await opened(folder);
  await show(before);
  expect(JSON.stringify(treeOf(release.www))).not.toContain('inconnue');
});

const shelves = { domains: [], themes: [] };
const left: FormerAddresses[] = [
  { locale: 'fr', slugs: ['seconde'], shelves },
  { locale: 'fr', slugs: ['avant', 'jadis'], movedTo: 'premiere' },
];
const none = () => undefined;

test('at every step the home page names only pages that are there, and no address is left empty', async () => {
  const { release, show } = await opened();
  await show(before);
  let steps = 0;
  const look: OnPhase = () => {
    const files = treeOf(release.www);
    const named = (files['index.html'] ?? '').replace('<!doctype html>look-1:', '').split('|');
    for (const slug of named.filter((title) => title !== 'Changée'))
      expect(files).toHaveProperty([`fiches/${slug}/index.html`]);
    expect(Object.keys(files).some((file) => file.startsWith('fiches/seconde/'))).toBe(true);
    steps += 1;
  };
  await show(after, look, { former: left });
  expect(steps).toBeGreaterThan(8);
  expect(Object.keys(treeOf(release.www))).toContain('fiches/seconde/gone.html');
  expect(Object.keys(treeOf(release.www))).not.toContain('fiches/seconde/index.html');
});

test('a map for Caddy stands beside the site, and is written again when an address moved', async () => {
  const { folder, show } = await opened();
  const path = join(folder, 'release/addresses.caddy');
  await show(before);
  expect(readFileSync(path, 'utf8')).toContain('map {fiche} {fiche_moved_to} {\n\tdefault ""\n}');
  await show(before, none, { former: left });
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('{\n\tavant premiere\n\tjadis premiere\n\tdefault ""\n}');
  const { ino } = statSync(path);
  await show(after, none, { former: left });
  await (await opened(folder)).show(after, none, { former: left });
  expect(statSync(path).ino).toBe(ino);
  writeFileSync(path, 'half');
  await (await opened(folder)).show(after, none, { former: left });
  expect(readFileSync(path, 'utf8')).toBe(text);
});
