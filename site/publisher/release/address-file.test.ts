import { expect, test } from 'vitest';
import { fileOf } from './address-file.ts';

test.each([
  ['/', 'index.html'],
  ['/fiches/panjo-pays-de-fougeres/', 'fiches/panjo-pays-de-fougeres/index.html'],
  ['/departements/2A/', 'departements/2A/index.html'],
  ['/feed.xml', 'feed.xml'],
  ['/fiches/panjo.json', 'fiches/panjo.json'],
  ['/pagefind/fragment/fr_0a1b.pf_fragment', 'pagefind/fragment/fr_0a1b.pf_fragment'],
])('%s is the file %s', (address, file) => {
  expect(fileOf(address)).toBe(file);
});

test.each([
  '',
  'fiches/',
  '//',
  '//evil.example/',
  '/fiches//x/',
  '/../x/',
  '/fiches/../../x/',
  '/./',
  '/x/..',
  '/fiches/..%2f..%2fx/',
  '/%2e%2e/',
  '/fiches/x\\..\\y/',
  '/x\0/',
  '/.env',
  '/x/.git/',
  '/_astro/x.css',
  '/index.html',
  '/fiches/x/index.html',
  '/fiches/index.html/',
  '/x',
  '/é/',
  '/x?y/',
  '/x y/',
])('%j is no address of a page', (address) => {
  expect(fileOf(address)).toBeNull();
});
