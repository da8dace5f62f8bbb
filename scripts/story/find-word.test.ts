import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesWith } from './find-word.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-word-'));
  mkdirSync(join(folder, 'pagefind'));
  writeFileSync(join(folder, 'index.html'), '<p>Une Zibelunette</p>');
  writeFileSync(join(folder, 'pagefind', 'fr.pf_fragment'), gzipSync('pagefind_dcd zibelunette'));
  writeFileSync(join(folder, 'page.html.br'), brotliCompressSync('<p>Une Zibelunette</p>'));
  writeFileSync(join(folder, 'fiche-zibelunette.json'), '{}');
  writeFileSync(join(folder, 'autre.html'), '<p>Rien</p>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a word is found in files, compressed ones and names, whatever its case', () => {
  expect(filesWith(folder, 'zibelunette').sort()).toEqual([
    'fiche-zibelunette.json',
    'index.html',
    'page.html.br',
    join('pagefind', 'fr.pf_fragment'),
  ]);
});

test('a word that stands nowhere is found nowhere', () => {
  expect(filesWith(folder, 'xylophanie')).toEqual([]);
});
