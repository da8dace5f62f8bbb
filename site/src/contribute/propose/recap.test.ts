import { expect, test } from 'vitest';
import { emptyAnswers } from '../draft/answers.ts';
import { inCommon } from './in-common.ts';
import { recapOf } from './recap.ts';

const term = (key: string, fr: string) => ({ key, label: { fr, en: fr }, altLabels: [] });
const choices = {
  theme: [],
  audience: [term('parents', 'Parents'), term('fratries', 'Fratries')],
  framework: [],
  topic: [],
  structure: [],
  territories: [{ code: '65', name: 'Hautes-Pyrénées', regionName: null }],
  organisation: null,
  organisations: [],
};

test('the fiche in a few lines, in the words of the lists', () => {
  const answers = {
    ...emptyAnswers(),
    title: 'Un titre',
    audiences: ['parents', 'fratries'],
    ageMin: 3,
    ageMax: 17,
    departements: ['65'],
    territoryType: 'montagne',
    start: '2019-09',
    maturity: 'perennisee',
    effects: [{ beneficiary: 'Les enfants', observed: 'Plus calmes' }],
    knowledgeLevel: 'suivi-interne',
    notApplicable: ['materialMeans'],
  };
  const lines = Object.fromEntries(
    recapOf(answers, choices).map(({ label, text }) => [label, text]),
  );
  expect(lines).toMatchObject({
    Titre: 'Un titre',
    'Pour qui': 'Parents ; Fratries ; de 3 à 17 ans',
    Où: '65 Hautes-Pyrénées ; montagne',
    Depuis: 'Septembre 2019, pérennisée',
    Effets: '1 effet, suivi interne outillé',
    'Sans objet ou non connu': 'Moyens matériels',
  });
  expect(lines['Non rempli']).toContain('mots-clés');
  expect(lines['Non rempli']).not.toContain('moyens matériels');
});

test('what is attached, file by file: what it shows, whose it is, what was declared', () => {
  const common = { bytes: 1, width: null, height: null, pages: null, caption: null };
  const document = {
    ...common,
    id: '0b7ae91c-3f6d-4c52-9b1e-6a4d0f2c8e71',
    type: 'document' as const,
    name: 'trame.pdf',
    alt: null,
    title: 'Trame de préparation',
    credit: "Liens d'Estives, 2024",
    recognisable: 'nobody' as const,
    rights: true,
  };
  const line = recapOf(emptyAnswers(), choices, [document]).find(
    ({ label }) => label === 'Document 1',
  );
  expect(line?.path).toBe(`attachments.${document.id}.title`);
  expect(line?.text.split('\n')).toEqual([
    'trame.pdf',
    'Trame de préparation',
    "Crédit : Liens d'Estives, 2024",
    "Personne n'est reconnaissable",
    'Ce document peut être diffusé',
  ]);
});

test('what two fiches have in common, in one sentence', () => {
  const nothing = { audiences: [], frameworks: [], structure: [], departements: [], topics: [] };
  const fiche = (common: object, count: number) => ({
    slug: 's',
    title: 't',
    organisation: null,
    territory: '',
    common: { ...nothing, ...common },
    passages: { count, closest: null },
    same: null,
  });
  expect(inCommon(fiche({ audiences: ['Parents', 'Fratries'], frameworks: ['AEMO'] }, 3))).toBe(
    'Mêmes publics (Parents, Fratries), même cadre (AEMO), 3 passages proches',
  );
  expect(inCommon(fiche({}, 1))).toBe('1 passage proche');
  expect(inCommon(fiche({}, 0))).toBe('Des mots en commun');
});
