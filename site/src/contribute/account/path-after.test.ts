import { expect, test } from 'vitest';
import { pathAfter, signInThen } from './path-after.ts';

const origin = 'https://pratiques.example';
const after = (suite: string) => pathAfter(`?${new URLSearchParams({ suite })}`, origin);

test.each([
  '/contribuer/compte/',
  '/contribuer/fiches/abc/?section=recit#q-title',
  '/contribuer/fiches/abc/suivi/#demandes',
])('%s is one of the space: it is gone to', (path) => {
  expect(after(path)).toBe(path);
  expect(pathAfter(new URL(signInThen(path), origin).search, origin)).toBe(path);
});

test.each([
  'https://evil.example/contribuer/compte/',
  '//evil.example/contribuer/',
  '/\\evil.example/contribuer/',
  '/contribuer/../evil/',
  '/contribuer/%2e%2e/evil/',
  '/fiches/',
  '/contribuer',
  'javascript:alert(1)//contribuer/',
  'data:text/html,/contribuer/',
  '\t//evil.example/contribuer/',
  'https://pratiques.example:8443/contribuer/compte/',
  'https://pratiques.example@evil.example/contribuer/compte/',
  '/contribuer/connexion/?suite=/contribuer/connexion/',
  '/contribuer/inscription/',
  'http://[',
  '',
])('%j is not: one’s contributions', (path) => {
  expect(after(path)).toBe('/contribuer/fiches/');
});

test('no path is one’s contributions', () => {
  expect(pathAfter('', origin)).toBe('/contribuer/fiches/');
});
