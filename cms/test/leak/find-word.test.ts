import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWord, findWordInTexts } from './find-word.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-word-'));
  await mkdir(join(folder, 'pagefind'));
  await writeFile(join(folder, 'index.html'), '<p>Une Zibelunette</p>');
  await writeFile(join(folder, 'pagefind', 'fr.pf_fragment'), gzipSync('pagefind_dcd zibelunette'));
  await writeFile(join(folder, 'index.html.br'), brotliCompressSync('<p>zibelunette</p>'));
  await writeFile(join(folder, 'fiche-zibelunette.json'), '{}');
  await writeFile(join(folder, 'autre.html'), '<p>Rien</p>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a word is found in files, compressed ones and names, whatever its case', async () => {
  expect(await findWord(folder, 'zibelunette')).toEqual([
    'fiche-zibelunette.json',
    'index.html',
    'index.html.br',
    join('pagefind', 'fr.pf_fragment'),
  ]);
});
test('a word that stands nowhere is found nowhere', async () => {
  expect(await findWord(folder, 'xylophanie')).toEqual([]);
});
test('a word is found in named texts, composed or not', () => {
  expect(findWordInTexts({ one: 'e\u0301te\u0301', two: 'hiver' }, 'été')).toEqual(['one']);
});
