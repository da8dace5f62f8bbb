import { type SiteState, Trouble } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { paceOf, siteWords } from './site-words';

const now = new Date(2026, 10, 22, 15, 0);
const at = new Date(2026, 10, 22, 14, 2).toISOString();
const address = 'http://localhost:4321/fiches/x/';
const refused = {
  state: 'quarantined',
  at,
  path: 'summary',
  reason: 'trop court ou vide',
} as const;
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

test.each<[SiteState, string]>([
  [{ state: 'never' }, 'Pas en ligne'],
  [{ state: 'online', at, address }, 'En ligne depuis 14 h 02'],
  [{ state: 'coming', at, trouble: null }, 'Mise en ligne…'],
  [{ state: 'leaving', at, trouble: null }, 'Retrait en cours…'],
  [{ state: 'gone', at }, 'Retirée du site depuis 14 h 02'],
  [{ ...refused, earlier: true }, 'Dernière version pas en ligne'],
  [{ ...refused, earlier: false }, 'Pas encore en ligne'],
  [{ state: 'unknown', at }, 'On ne sait pas ce que le site montre'],
])('%j reads “%s”', (state, words) => {
  expect(plain(siteWords('practice', state, now).state)).toBe(words);
});

test('a quarantine names the field and the reason, and says what readers have', () => {
  expect(
    plain(siteWords('dispositif', { ...refused, path: 'means.1', earlier: true }, now).why),
  ).toBe(
    'Cette version n’a pas pu être mise en ligne : champ « Moyens nécessaires », réponse 2 (trop court ou vide). Si une version précédente était en ligne, elle y reste.',
  );
  const { why } = siteWords('practice', { ...refused, path: 'updatedAt', earlier: false }, now);
  expect(plain(why)).toContain('mise en ligne : trop court ou vide. Corrigez');
});

test.each(Trouble.options)('%s is said in a sentence', (trouble) => {
  expect(siteWords('practice', { state: 'coming', at, trouble }, now).why).toMatch(/^\p{Lu}.*\.$/u);
});

test('questions come every second while a change is on its way, rarely otherwise', () => {
  expect(paceOf({ state: 'coming', at, trouble: null })).toBe(1_000);
  expect(paceOf({ state: 'leaving', at, trouble: null })).toBe(1_000);
  expect(paceOf({ state: 'coming', at, trouble: 'brake' })).toBe(5_000);
  expect(paceOf({ state: 'online', at, address })).toBe(20_000);
  expect(paceOf(undefined)).toBe(20_000);
});
