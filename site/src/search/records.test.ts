import { expect, test } from 'vitest';
import { seedItems } from '../../test/seed-items.ts';
import { createLibrary } from '../library/create-library.ts';
import { facetNames } from './facets.ts';
import { searchRecords } from './records.ts';
import { sectionMark, sections } from './sections.ts';

const items = seedItems();
const records = searchRecords(createLibrary(items));
const recordOf = (slug: string) => {
  const record = records.find(({ url }) => url === `/fiches/${slug}/`);
  if (!record) throw new Error(`no record for ${slug}`);
  return record;
};

test('each French fiche of the seeds has one record', () => {
  expect(records).toHaveLength(52);
  expect(new Set(records.map(({ url }) => url)).size).toBe(52);
  expect(records.every(({ language }) => language === 'fr')).toBe(true);
});

test('every record has all its sections, so that a match can be placed', () => {
  for (const { content } of records)
    expect(content.split(sectionMark)).toHaveLength(sections.length);
});

test.each([
  ['an acronym brings its expansion', 'colocations-jeunes-majeurs', /contrat jeune majeur/i],
  ['an expansion brings its acronym', 'placement-domicile-astreinte', /\bPEAD\b/],
  ['other words of a term', 'panjo-pays-de-fougeres', /bébés/],
  ['the région of a département', 'panjo-pays-de-fougeres', /Ille-et-Vilaine \(35\)\. Bretagne/],
])('%s is in the text', (_, slug, expected) => {
  expect(recordOf(slug).content).toMatch(expected);
});

test('an elided article is a word of its own, whatever the apostrophe', () => {
  const { content } = recordOf('panjo-pays-de-fougeres');
  expect(content).toContain('de l’ enfance');
  expect(content).not.toMatch(/(?<!\p{L})[ld]['’]\p{L}/iu);
});

test('filters are keys and codes under names that do not change', () => {
  expect(recordOf('panjo-pays-de-fougeres').filters).toMatchObject({
    kind: ['practice'],
    domain: ['prevention', 'accompagnement-des-familles'],
    departement: ['35'],
    year: ['2022'],
  });
  for (const { filters } of records)
    expect(Object.keys(filters)).toEqual([...facetNames, 'provenance']);
});

test('no code stands among the meta, which Pagefind searches', () => {
  for (const { meta } of records)
    expect(Object.keys(meta)).toEqual(['title', 'organisation', 'place']);
});
