import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepRelease, releasesOf } from '../testing/kept-release.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writeTemplates } from '../testing/tiny-templates.ts';
import { treeOf } from '../testing/tree-of.ts';
import { buildIdOf } from './build-id.ts';
import { keepTemplates, templatesFolder } from './kept-templates.ts';
import { openTemplates } from './templates.ts';

const origin = 'http://localhost:4321';

test('kept templates make pages when what they were built from is gone', async () => {
  const folder = temporaryFolder();
  const build = await keepRelease(folder, 'look-1');
  rmSync(join(folder, 'look-1'), { recursive: true });
  const { renderer } = await openTemplates(releasesOf(folder), build);
  const page = await renderer.render('/', renderer.createLibrary([]), origin);
  expect(await page.text()).toContain('look-1');
});

test('two releases keep templates of their own', async () => {
  const folder = temporaryFolder();
  const pages: string[] = [];
  for (const look of ['look-1', 'look-2']) {
    const build = await keepRelease(folder, look);
    const { renderer } = await openTemplates(releasesOf(folder), build);
    const page = await renderer.render('/', renderer.createLibrary([]), origin);
    pages.push(await page.text());
  }
  expect(pages).toEqual([expect.stringContaining('look-1:'), expect.stringContaining('look-2:')]);
});

test.each<[string, (templates: string) => void, string]>([
  ['are not there', (at) => rmSync(at, { recursive: true }), 'n’a gardé aucun gabarit'],
  ['lost a file', (at) => rmSync(join(at, 'client/favicon.svg')), 'abîmés'],
  ['were changed', (at) => appendFileSync(join(at, 'server/entry.mjs'), '\n'), 'abîmés'],
  ['have one file more', (at) => writeFileSync(join(at, 'server/more.mjs'), ''), 'abîmés'],
  ['do not say what they are', (at) => rmSync(join(at, 'kept.json')), 'abîmés'],
])('templates that %s are not opened', async (_name, harm, reason) => {
  const folder = temporaryFolder();
  const build = await keepRelease(folder, 'look-1');
  harm(templatesFolder(releasesOf(folder), build));
  await expect(openTemplates(releasesOf(folder), build)).rejects.toThrow(reason);
});

test('templates of another version of the renderer, or that do not load, are refused in words', async () => {
  const folder = temporaryFolder();
  const foreign = await keepRelease(folder, 'look-0', 0);
  await expect(openTemplates(releasesOf(folder), foreign)).rejects.toThrow('autre version');
  const distFolder = writeTemplates(join(folder, 'broken'));
  writeFileSync(join(distFolder, 'server/entry.mjs'), "import 'not-installed';");
  const build = buildIdOf(distFolder, origin);
  await keepTemplates(releasesOf(folder), { build, distFolder, origin }, () => undefined);
  await expect(openTemplates(releasesOf(folder), build)).rejects.toThrow('ne se chargent pas');
});

test('what was kept by half, or damaged since, is kept again', async () => {
  const folder = temporaryFolder();
  const build = await keepRelease(folder, 'look-1');
  const templates = templatesFolder(releasesOf(folder), build);
  const whole = treeOf(join(templates, 'server'));
  renameSync(templates, `${templates}.new`);
  rmSync(join(`${templates}.new`, 'server'), { recursive: true });
  expect(await keepRelease(folder, 'look-1')).toBe(build);
  expect(treeOf(join(templates, 'server'))).toEqual(whole);
  rmSync(join(templates, 'client'), { recursive: true });
  await keepRelease(folder, 'look-1');
  await openTemplates(releasesOf(folder), build);
});

test('templates compiled anew while they are kept are not taken for those of before', async () => {
  const folder = temporaryFolder();
  const distFolder = writeTemplates(join(folder, 'dist'));
  const build = buildIdOf(distFolder, origin);
  const compiledAnew = () => {
    mkdirSync(join(folder, 'other'));
    cpSync(writeTemplates(join(folder, 'other'), 'look-2'), distFolder, { recursive: true });
  };
  const kept = keepTemplates(releasesOf(folder), { build, distFolder, origin }, compiledAnew);
  await expect(kept).rejects.toThrow('recompilés');
  await expect(openTemplates(releasesOf(folder), build)).rejects.toThrow('aucun gabarit');
});
