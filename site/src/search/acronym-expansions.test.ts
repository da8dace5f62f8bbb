import type { AcronymEntry } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { acronymExpansions } from './acronym-expansions.ts';

const entry = (
  acronym: string,
  expansion: string,
  more: Partial<AcronymEntry> = {},
): AcronymEntry => ({
  key: acronym.toLowerCase(),
  acronym,
  expansion,
  category: null,
  note: null,
  variants: [],
  ambiguous: false,
  ...more,
});
const expansionsOf = acronymExpansions([
  entry('CJM', 'Contrat jeune majeur', { variants: ['APJM'] }),
  entry('AED', 'Aide éducative à domicile', { variants: ['action éducative à domicile'] }),
  entry('EN', 'Éducation nationale', { ambiguous: true }),
]);

test.each([
  ['letters bring the words', 'Un CJM de six mois', ['CJM', 'APJM', 'Contrat jeune majeur']],
  [
    'words bring the letters, in the plural too',
    'des contrats jeunes majeurs',
    ['CJM', 'APJM', 'Contrat jeune majeur'],
  ],
  [
    'a variant counts as the expansion',
    'l’Action éducative à domicile',
    ['AED', 'Aide éducative à domicile', 'action éducative à domicile'],
  ],
  ['ambiguous letters bring nothing', 'EN 2022', []],
  ['the expansion of ambiguous letters brings them', 'avec l’éducation nationale', ['EN']],
  ['small letters are no acronym', 'aed', []],
])('%s', (_, text, expected) => {
  expect(expansionsOf(text)).toEqual(expected);
});
