import { expect, test } from 'vitest';
import { emptyAnswers } from '../draft/answers.ts';
import {
  isAlreadyWrong,
  leftOf,
  minutesLeft,
  namedSentence,
  progressOf,
  remarksOn,
  sectionOf,
} from './remaining.ts';

const progressIn = (given: object) => {
  const progress = progressOf(remarksOn({ ...emptyAnswers(), ...given }));
  return (id: string) => progress.find((section) => section.id === id);
};
const named = (given: object) => {
  const at = progressIn(given);
  return (id: string) => at(id)?.left.map(({ path }) => path);
};

const picture = {
  id: '0b7ae91c-3f6d-4c52-9b1e-6a4d0f2c8e71',
  type: 'image' as const,
  name: 'salle.jpg',
  bytes: 40_000,
  width: 640,
  height: 480,
  pages: null,
  alt: 'Une salle claire',
  title: null,
  caption: null,
  credit: null,
  recognisable: null,
  rights: false,
};

test('an empty fiche says all that is asked, section by section', () => {
  const at = named({});
  expect(at('essentiel')).toEqual(['title', 'summary', 'domains', 'start', 'maturity']);
  expect(progressIn({})('paroles')).toEqual({ id: 'paroles', asked: 0, open: 0, left: [] });
  expect(at('accord')).toHaveLength(4);
});

test('what another answer excuses is not asked', () => {
  const at = named({ territoryLevel: 'national', notApplicable: ['ageMin'] });
  expect(at('public')).toEqual(['audiences', 'frameworks']);
});

test('what is attached is asked of its section, each answer by its file and its question', () => {
  const remarks = remarksOn(emptyAnswers(), [picture]);
  const here = remarks.filter(({ path }) => sectionOf(path) === 'paroles');
  expect(here.map(({ path }) => path)).toEqual(
    ['credit', 'recognisable'].map((name) => `attachments.${picture.id}.${name}`),
  );
  expect(here.map(namedSentence)).toEqual([
    "Image 1, crédit : indiquez l'auteur.",
    'Image 1, qui y reconnaît-on ? Dites si des personnes sont reconnaissables et si elles ont donné leur accord.',
  ]);
  const paroles = progressOf(remarks).find(({ id }) => id === 'paroles');
  expect(paroles).toMatchObject({ asked: 0, open: 2 });
});

test('one count of what is left, whatever the screen: each answer, not each question, agreements apart', () => {
  const remarks = remarksOn({
    ...emptyAnswers(),
    partners: [
      { name: null, role: 'Prêt des salles' },
      { name: null, role: 'Prêt du minibus' },
    ],
  });
  const written = progressOf(remarks).filter(({ id }) => id !== 'accord');
  expect(written.reduce((sum, { left }) => sum + left.length, 0)).toBe(leftOf(remarks).length);
  expect(leftOf(remarks)).toHaveLength(remarks.length - 4);
  expect(written.find(({ id }) => id === 'moyens')).toMatchObject({ open: 6 });
  expect(written.find(({ id }) => id === 'moyens')?.left).toHaveLength(7);
});

test.each([
  [{}, 'title', 'Titre de la pratique : donnez un titre à la pratique.'],
  [{}, 'ageMin', 'De quel âge à quel âge ? Indiquez les âges, ou cochez « Sans objet ».'],
  [
    { testimonies: [{ quote: null, speaker: 'Un père', consent: true }] },
    'testimonies.0.quote',
    'Des paroles à citer ? Ligne 1, « Citation » : il manque une réponse.',
  ],
  [
    { partners: [{ name: null, role: 'Prêt des salles' }] },
    'partners.0.name',
    'Avec quels partenaires ? Donnez le nom du partenaire 1, ou retirez la ligne.',
  ],
  [{}, 'noPersonalData', "Confirmez que personne n'est reconnaissable dans la fiche."],
])('%j: what is missing at %s names its question', (given, path, sentence) => {
  const remark = remarksOn({ ...emptyAnswers(), ...given }).find((one) => one.path === path);
  expect(remark && namedSentence(remark)).toBe(sentence);
});

test('a question without an answer is not wrong yet, one with too long an answer is', () => {
  const remarks = remarksOn({ ...emptyAnswers(), title: 'x'.repeat(121), summary: 'Court' });
  const wrong = remarks.filter(isAlreadyWrong);
  expect(wrong).toEqual([
    {
      path: 'title',
      name: 'long',
      sentence: 'Le titre compte 121 caractères : ramenez-le à 120 au plus.',
    },
  ]);
  expect(remarks.find(({ path }) => path === 'summary')?.name).toBe('short');
});

test('a first version takes about a quarter of an hour, less as it is written', () => {
  const minutes = (given: object) =>
    minutesLeft(progressOf(remarksOn({ ...emptyAnswers(), ...given })));
  expect(minutes({})).toBe(20);
  expect(minutes({ title: 'Un titre assez long', maturity: 'perennisee' })).toBe(19);
});
