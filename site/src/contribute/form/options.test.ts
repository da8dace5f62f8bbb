import { practiceFields } from '@pratiques/shared';
import { expect, test } from 'vitest';
import type { Choices } from '../draft/choices.ts';
import { findOptions, optionsOf } from './options.ts';

const term = (key: string, fr: string, altLabels: string[] = []) => ({
  key,
  label: { fr, en: fr },
  altLabels,
});
const choices: Choices = {
  theme: [],
  audience: [
    term('petite-enfance', 'Petite enfance (0-3 ans)', ['bébés', 'nourrissons']),
    term('parents', 'Parents'),
  ],
  framework: [],
  topic: [],
  structure: [],
  territories: [
    { code: '35', name: 'Ille-et-Vilaine', regionName: 'Bretagne' },
    { code: '67', name: 'Bas-Rhin', regionName: 'Grand Est' },
    { code: '68', name: 'Haut-Rhin', regionName: 'Grand Est' },
    { code: '69', name: 'Rhône', regionName: 'Auvergne-Rhône-Alpes' },
  ],
  organisation: null,
  organisations: [],
};
const found = (name: 'audiences' | 'departements', typed: string) =>
  findOptions(optionsOf(practiceFields[name], choices), typed).map(({ value }) => value);

test.each([
  ['bebe', ['petite-enfance']],
  ['PARENT', ['parents']],
  ['zzz', []],
])('publics: « %s » finds %j', (typed, values) => {
  expect(found('audiences', typed)).toEqual(values);
});

test.each([
  ['35', ['35']],
  ['ille et', ['35']],
  ['bretagne', ['35']],
  ['metropole de lyon', ['69']],
  ['alsace', ['67', '68']],
])('départements: « %s » finds %j', (typed, values) => {
  expect(found('departements', typed)).toEqual(values);
});

test('what is kept for ONPE is not offered', () => {
  const levels = optionsOf(practiceFields.knowledgeLevel, choices).map(({ value }) => value);
  expect(levels).toHaveLength(6);
  expect(levels).not.toContain('entretiens-immersion-onpe');
});
