import { expect, test } from 'vitest';
import { DispositifPublication, dispositifProblems, emptyDispositif } from './dispositif.js';

const complete = {
  ...emptyDispositif(),
  title: 'Un relais parental',
  summary: 'a'.repeat(150),
  domains: ['prevention'],
  audiences: ['parents'],
  frameworks: ['aed'],
  structure: 'relais-parental',
  territoryLevel: 'departement',
  departements: ['35'],
  organisation: 'une-organisation',
  context: 'a'.repeat(150),
  objectives: ['Un objectif'],
  course: 'a'.repeat(100),
  means: ['Un moyen'],
  keys: ['Une clé'],
  difficulties: ['Une difficulté'],
  expectedResults: ['Un résultat'],
  method: 'a'.repeat(50),
  knowledgeLevel: 'entretiens-immersion-onpe',
  slug: 'un-relais-parental',
  sites: ['fep', 'onpe'],
  provenance: 'demonstration',
};

test('a complete fiche may go online', () => {
  expect(dispositifProblems(complete)).toEqual([]);
  expect(DispositifPublication.safeParse(complete).success).toBe(true);
});
test('a national one names no département', () => {
  const national = { ...complete, territoryLevel: 'national', departements: [] };
  expect(dispositifProblems(national)).toEqual([]);
});
test.each([
  ['course', null, 'course missing'],
  ['course', 'court', 'course short'],
  ['means', [], 'means missing'],
  ['method', null, 'method missing'],
  ['expectedResults', [], 'expectedResults missing'],
  ['publicationYear', 1989, 'publicationYear invalid'],
  ['legalCheckedOn', '2026-13-01', 'legalCheckedOn invalid'],
  ['sites', [], 'sites missing'],
])('%s = %j keeps it from going online', (name, value, problem) => {
  const found = dispositifProblems({ ...complete, [name]: value });
  expect(found.map((one) => `${one.path} ${one.name}`)).toEqual([problem]);
  expect(DispositifPublication.safeParse({ ...complete, [name]: value }).success).toBe(false);
});
