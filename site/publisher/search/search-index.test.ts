import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../src/renderer/renderer.ts';
import { withIndex } from '../../src/search/testing/index-in-node.ts';
import { temporaryFolder } from '../../src/search/testing/temporary-folder.ts';
import { createSearchIndex } from './search-index.ts';

const record = (slug: string, content: string, title = slug): SearchRecord => ({
  url: `/fiches/${slug}/`,
  language: 'fr',
  content,
  meta: { title },
  filters: { kind: ['practice'] },
  sort: { date: `2026-01-01 ${slug}` },
});

const files = async (www: string): Promise<string[]> => {
  const entries = await readdir(join(www, 'pagefind'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
};

/** Everything that a curious reader could find in the index, decompressed. */
async function allText(www: string): Promise<string> {
  const texts = (await files(www)).map(async (path) => {
    const content = await readFile(path);
    return `${path}\n${content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content).toString('latin1') : content.toString('latin1')}`;
  });
  return (await Promise.all(texts)).join('\n');
}

const found = (www: string, term: string) =>
  withIndex(www, async (search) =>
    Promise.all((await search(term)).map(async (result) => (await result.data()).url)),
  );
const base = [
  record('aa', 'Une ferme pédagogique pour adolescents'),
  record('bb', 'Le zyzomys du relais parental'),
];

test('a record is found; withdrawn, it is not, and no file holds any of its words', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  await index.update(base);
  expect((await allText(www)).includes('zyzomys')).toBe(true);
  expect((await found(www, 'zyzomys')).map((url) => url.slice(-11))).toEqual(['/fiches/bb/']);
  await index.update(base.slice(0, 1));
  expect(await found(www, 'zyzomys')).toEqual([]);
  expect((await allText(www)).match(/zyzomys|fiches\/bb/)).toBeNull();
});

test('what was prepared and is no longer wanted leaves no word behind', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  index.prepare(() => base);
  await index.update(base.slice(0, 1));
  expect(await found(www, 'ferme')).toHaveLength(1);
  expect((await allText(www)).match(/zyzomys|fiches\/bb/)).toBeNull();
});

test('a word taken out of a fiche is in no file any more', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  await index.update(base);
  await index.update([
    record('aa', 'Une ferme pédagogique pour adolescents'),
    record('bb', 'Le relais parental'),
  ]);
  expect((await allText(www)).match(/zyzomys/)).toBeNull();
  expect(await found(www, 'relais')).toHaveLength(1);
});

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

test('published, withdrawn, published again: found again', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  for (const records of [base, base.slice(0, 1), base]) await index.update(records);
  expect(await found(www, 'zyzomys')).toHaveLength(1);
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

/** Something where the next build puts its table, after its fragments and its program: that fails it halfway. */
async function tableInTheWay(www: string, records: readonly SearchRecord[]): Promise<string> {
  const elsewhere = await temporaryFolder();
  await createSearchIndex({ wwwFolder: elsewhere }).update(records);
  const table = (await files(elsewhere)).find((path) => /facets\.\w+\.json$/.test(path)) ?? '';
  const inTheWay = join(www, 'pagefind', basename(table));
  await mkdir(inTheWay);
  return inTheWay;
}

test('a build cut halfway and then taken back leaves no word behind', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  await index.update(base.slice(0, 1));
  const inTheWay = await tableInTheWay(www, base);
  await expect(index.update(base)).rejects.toThrow('could not be built');
  await rm(inTheWay, { recursive: true });
  expect(await allText(www)).toContain('zyzomys');
  await index.update(base.slice(0, 1));
  expect((await allText(www)).match(/zyzomys|fiches\/bb/)).toBeNull();
  expect(await found(www, 'ferme')).toHaveLength(1);
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
