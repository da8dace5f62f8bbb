import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../src/search/testing/temporary-folder.ts';
import { base, files, found, record, tableInTheWay } from '../testing/small-index.ts';
import { createSearchIndex } from './search-index.ts';

test('when fiches are only added, the index before stays for readers in mid-visit, until the next update', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  await index.update(base);
  const first = await files(www);
  await index.update([...base, record('cc', 'Une fratrie réunie')]);
  expect(await files(www)).toEqual(expect.arrayContaining(first));
  await index.update([
    ...base,
    record('cc', 'Une fratrie réunie'),
    record('dd', 'Un carnet de vie'),
  ]);
  const gone = first.filter((path) => path.endsWith('.pf_meta') || path.endsWith('.pf_index'));
  for (const path of gone) expect(await files(www)).not.toContain(path);
});

test('the same records write nothing; a file that is missing is written again', async () => {
  const www = await temporaryFolder();
  await createSearchIndex({ wwwFolder: www }).update(base);
  const entry = join(www, 'pagefind', 'pagefind-entry.json');
  const entryText = await readFile(entry, 'utf8');
  const fragment = (await files(www)).find((path) => path.endsWith('.pf_fragment')) ?? '';
  await writeFile(fragment, 'untouched');
  await createSearchIndex({ wwwFolder: www }).update(base);
  expect(await readFile(fragment, 'utf8')).toBe('untouched');
  await writeFile(join(www, 'pagefind', 'built.json'), '{');
  await createSearchIndex({ wwwFolder: www }).update(base);
  expect(await readFile(fragment, 'utf8')).not.toBe('untouched');
  expect(await readFile(entry, 'utf8')).toBe(entryText);
});

test('updates asked at once follow each other, the last one stays', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  await Promise.all([index.update(base), index.update([]), index.update(base.slice(1))]);
  expect(await found(www, 'ferme')).toEqual([]);
  expect(await found(www, 'relais')).toHaveLength(1);
});

test('an empty library has an empty index', async () => {
  const www = await temporaryFolder();
  await createSearchIndex({ wwwFolder: www }).update([]);
  expect(
    JSON.parse(await readFile(join(www, 'pagefind', 'pagefind-entry.json'), 'utf8')),
  ).toMatchObject({ languages: {} });
});

test('only what the page needs is written, the ready-made interface is not', async () => {
  const www = await temporaryFolder();
  await createSearchIndex({ wwwFolder: www }).update(base);
  const names = (await files(www)).map((path) => path.slice(join(www, 'pagefind').length + 1));
  expect(
    names
      .filter((name) => !/^(fragment|index|filter)\//.test(name))
      .map((name) => name.replace(/fr_\w+/, 'fr_#'))
      .sort(),
  ).toEqual([
    'built.json',
    'facets.fr_#.json',
    'pagefind-entry.json',
    'pagefind.fr_#.pf_meta',
    'pagefind.js',
    'pagefind.js.br',
    'pagefind.js.gz',
    'wasm.fr.pagefind',
    'wasm.unknown.pagefind',
  ]);
});

test('its program and its table are compressed ahead, and never stale', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  const many = Array.from({ length: 120 }, (_, n) => record(`f${n}`, `Fiche numéro ${n}`));
  const program = join(www, 'pagefind', 'pagefind.js');
  await index.update(many);
  // As an older Pagefind would have left it.
  await writeFile(program, 'another program');
  await writeFile(`${program}.br`, 'its variant');
  const inTheWay = await tableInTheWay(www, many.slice(1));
  await expect(index.update(many.slice(1))).rejects.toThrow('could not be built');
  expect(await files(www)).not.toContain(`${program}.br`);
  await rm(inTheWay, { recursive: true });
  await index.update(many.slice(1));
  const variants = (await files(www)).filter((path) => path.endsWith('.br'));
  expect(variants.map((path) => basename(path).replace(/fr_\w+/, 'fr_#')).sort()).toEqual([
    'facets.fr_#.json.br',
    'pagefind.js.br',
  ]);
  for (const path of variants) {
    const source = path.replace(/\.br$/, '');
    expect(brotliDecompressSync(await readFile(path))).toEqual(await readFile(source));
    expect(gunzipSync(await readFile(`${source}.gz`))).toEqual(await readFile(source));
  }
});

test('a folder that cannot be written is said, and the next update works', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  await writeFile(join(www, 'pagefind'), 'a file where the folder should be');
  await expect(index.update(base)).rejects.toThrow('could not be built');
  await rm(join(www, 'pagefind'));
  await index.update(base);
  expect(await found(www, 'zyzomys')).toHaveLength(1);
});
