import { describe, expect, test } from 'vitest';
import {
  emptyPractice,
  PracticePublication,
  PracticeSubmission,
  practiceProblems,
} from './practice.js';

const today = '2026-11-21';
const effect = {
  beneficiary: 'Les enfants confiés',
  expected: 'Des retours plus calmes',
  observed: 'Les visites manquées sont devenues rares.',
  evidence: 'Relevé mensuel',
  date: '2024',
};
const testimony = {
  quote: 'On me laissait enfin préparer le goûter.',
  speaker: 'Une mère',
  consent: true,
};
const complete = {
  ...emptyPractice(),
  title: 'Des visites au plus près des familles',
  summary: 'a'.repeat(150),
  domains: ['prevention'],
  start: '2019-09',
  maturity: 'perennisee',
  audiences: ['parents'],
  ageMin: 0,
  ageMax: 17,
  frameworks: ['visites-presence-tiers'],
  territoryLevel: 'departement',
  departements: ['65'],
  context: 'a'.repeat(150),
  objectives: ['Rendre les visites accessibles'],
  description: 'a'.repeat(400),
  organisation: 'une-organisation',
  structure: 'espace-visites',
  humanMeans: 'Trois ETP',
  financialMeans: '190 000 € par an',
  publicContact: 'form',
  effects: [effect],
  knowledgeLevel: 'suivi-interne',
  originality: 'a'.repeat(80),
  keys: ['Une clé'],
  difficulties: ['Une difficulté'],
  hierarchyAgreement: true,
  managerEmail: 'direction@liens.example',
  noPersonalData: true,
  publicationConsent: true,
};
const online = { slug: 'des-visites', sites: ['fep'], provenance: 'declared' };
const problems = (changes: object, moment: 'submission' | 'publication' = 'submission') =>
  practiceProblems({ ...complete, ...online, ...changes }, moment, today).map(
    ({ path, name }) => `${path} ${name}`,
  );

test('a complete practice may be proposed, and go online', () => {
  expect(problems({})).toEqual([]);
  expect(problems({}, 'publication')).toEqual([]);
  expect(PracticeSubmission.safeParse({ ...complete, ...online }).success).toBe(true);
  expect(PracticePublication.safeParse({ ...complete, ...online }).success).toBe(true);
});

describe('what is wrong with one answer', () => {
  test.each<[changes: object, found: string[]]>([
    [{ title: null }, ['title missing']],
    [{ title: '   ' }, ['title missing']],
    [{ title: 'Sans titre' }, ['title missing']],
    [{ title: 'Neuf car.' }, ['title short']],
    [{ title: 'é'.normalize('NFD').repeat(9) }, ['title short']],
    [{ title: 'a'.repeat(120) }, []],
    [{ title: 'a'.repeat(121) }, ['title long']],
    [{ summary: 'a'.repeat(149) }, ['summary short']],
    [{ domains: [] }, ['domains missing']],
    [{ domains: ['a', 'b', 'c', 'd'] }, ['domains many']],
    [{ audiences: Array(7).fill('parents') }, ['audiences many']],
    [{ objectives: ['a'.repeat(161)] }, ['objectives.0 long']],
    [{ keys: Array(9).fill('une clé') }, ['keys many']],
    [{ ageMax: 100 }, ['ageMax invalid']],
    [{ ageMin: -1 }, ['ageMin invalid']],
    [{ start: '1949' }, ['start invalid']],
    [{ start: '2999' }, ['start invalid']],
    [{ managerEmail: 'direction' }, ['managerEmail invalid']],
    [{ managerEmail: 'a@b.example, c@d.example' }, ['managerEmail invalid']],
    [{ internalContact: '05 00 00 00 0' }, ['internalContact invalid']],
    [{ internalContact: '05 00 00 00 00' }, []],
    [{ internalContact: '+33 5 00 00 00 00' }, []],
    [{ publicContact: 'accueil@liens.example' }, []],
    [{ publicContact: 'formulaire' }, ['publicContact invalid']],
    [{ noPersonalData: false }, ['noPersonalData missing']],
    [{ partners: [{ name: '', role: 'Prêt de salles' }] }, ['partners.0.name name']],
    [{ partners: Array(13).fill({ name: 'Commune', role: null }) }, ['partners many']],
    [{ effects: [{ ...effect, observed: 'Mieux.' }] }, ['effects.0.observed short']],
    [{ effects: [effect, { ...effect, evidence: null }] }, ['effects.1.evidence missing']],
    [{ effects: [{ ...effect, date: '24' }] }, ['effects.0.date invalid']],
    [{ testimonies: [testimony] }, []],
    [{ testimonies: [{ ...testimony, consent: false }] }, ['testimonies.0.consent consent']],
    [{ testimonies: [{ ...testimony, speaker: ' ' }] }, ['testimonies.0.speaker speaker']],
    [{ slug: 'Majuscule' }, ['slug invalid']],
  ])('%o', (changes, found) => {
    expect(problems(changes)).toEqual(found);
  });
});

describe('rules between two answers', () => {
  test.each<[string, object, string[]]>([
    [
      'a national practice names no département',
      { territoryLevel: 'national', departements: [] },
      [],
    ],
    [
      'any other names one',
      { territoryLevel: 'region', departements: [] },
      ['departements missing'],
    ],
    [
      '“sans objet” answers for the ages',
      { ageMin: null, ageMax: null, notApplicable: ['ageMin'] },
      [],
    ],
    [
      '“non connu” answers for the means',
      { humanMeans: null, financialMeans: null, notApplicable: ['humanMeans', 'financialMeans'] },
      [],
    ],
    [
      'what stands under “sans objet” is not looked at',
      {
        ageMin: 12,
        ageMax: 6,
        participation: 'x'.repeat(9_999),
        notApplicable: ['ageMin', 'ageMax', 'participation'],
      },
      [],
    ],
    [
      'no other answer is replaced so',
      { title: null, notApplicable: ['title'] },
      ['title missing'],
    ],
    ['effects not documented need no row', { knowledgeLevel: 'non-documente', effects: [] }, []],
    ['and have none', { knowledgeLevel: 'non-documente' }, ['knowledgeLevel conflict']],
    ['ages are in order', { ageMin: 12, ageMax: 6 }, ['ageMin order']],
    ['a single age is an order', { ageMin: 6, ageMax: 6 }, []],
    [
      '“sans objet” is alone among the frameworks',
      { frameworks: ['hors-mesure-professionnels', 'aemo'] },
      ['frameworks exclusive'],
    ],
    ['alone it is fine', { frameworks: ['hors-mesure-professionnels'] }, []],
    [
      'a practice began already',
      { start: '2026-12', effects: [{ ...effect, date: null }] },
      ['start future'],
    ],
    ['this month is not to come', { start: '2026-11', effects: [{ ...effect, date: null }] }, []],
    ['this year neither', { start: '2026', effects: [{ ...effect, date: '2026' }] }, []],
    [
      'an effect is not seen before the start',
      { effects: [{ ...effect, date: '2018' }] },
      ['effects.0.date before'],
    ],
    ['the year of the start is not before it', { effects: [{ ...effect, date: '2019' }] }, []],
    ['nor in the future', { effects: [{ ...effect, date: '2027' }] }, ['effects.0.date future']],
  ])('%s', (_, changes, found) => {
    expect(problems(changes)).toEqual(found);
  });
});

describe('going online', () => {
  test.each(['slug', 'sites', 'provenance'])(
    'asks the team for %s, which no contributor is asked',
    (name) => {
      const without = { [name]: name === 'sites' ? [] : null };
      expect(problems(without, 'publication')).toEqual([`${name} missing`]);
      expect(problems(without)).toEqual([]);
    },
  );
  test('asks for no agreement and no row that old fiches lack', () => {
    const bare = {
      effects: [],
      originality: null,
      start: null,
      ageMin: null,
      humanMeans: null,
      financialMeans: null,
      publicContact: null,
      hierarchyAgreement: false,
      managerEmail: null,
      noPersonalData: false,
      publicationConsent: false,
    };
    expect(problems(bare, 'publication')).toEqual([]);
  });
});
