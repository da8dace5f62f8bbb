import { describe, expect, test } from 'vitest';
import { practiceFields } from './practice-fields/index.js';
import { type Problem, problemSentence } from './problem.js';

const sentence = (problem: Problem, locale: 'fr' | 'en' = 'fr') =>
  problemSentence(practiceFields, problem, locale);

describe('a problem is told in the question’s own words', () => {
  test.each<[Problem, string]>([
    [{ path: 'title', name: 'missing', values: {} }, 'Donnez un titre à la pratique.'],
    [
      { path: 'title', name: 'long', values: { n: 131, max: 120 } },
      'Le titre compte 131 caractères : ramenez-le à 120 au plus.',
    ],
    [
      { path: 'context', name: 'long', values: { n: 2_400, max: 2_000 } },
      'Ce texte compte 2 400 caractères : ramenez-le à 2 000 au plus.',
    ],
    [
      { path: 'objectives.2', name: 'long', values: { n: 170, i: 3, each: 160 } },
      "L'objectif 3 compte 170 caractères : ramenez-le à 160 au plus.",
    ],
    [
      { path: 'effects.1.observed', name: 'short', values: { n: 4, min: 20, i: 2 } },
      'Effet 2 : dites-en un peu plus, au moins 20 caractères.',
    ],
    [
      { path: 'partners.1.name', name: 'name', values: { i: 2 } },
      'Donnez le nom du partenaire 2, ou retirez la ligne.',
    ],
    [
      { path: 'testimonies.0.speaker', name: 'speaker', values: { i: 1 } },
      'Citation 1 : indiquez la place de la personne, par exemple « un père ».',
    ],
    [
      { path: 'audiences', name: 'unknown', values: { texte: 'martiens' } },
      '« martiens » ne figure pas dans la liste. Choisissez le public le plus proche ; vous pourrez préciser dans « Décrivez ce public ».',
    ],
  ])('%o', (problem, text) => {
    expect(sentence(problem).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });
});

test('a question that has no words of its own has general ones', () => {
  expect(sentence({ path: 'managerEmail', name: 'missing', values: {} })).toBe(
    "Donnez l'adresse de votre responsable.",
  );
  expect(sentence({ path: 'ageMax', name: 'invalid', values: {} })).toBe(
    "« Jusqu'à quel âge ? » : cette réponse ne convient pas.",
  );
});
test('English is general, with the question’s label', () => {
  expect(sentence({ path: 'title', name: 'missing', values: {} }, 'en')).toBe(
    '“Title of the practice”: an answer is missing.',
  );
  expect(sentence({ path: 'title', name: 'long', values: { n: 131, max: 120 } }, 'en')).toBe(
    '“Title of the practice”: 131 characters, 120 at most.',
  );
});

test('every sentence of every field takes only what its problem carries', () => {
  const values = {
    n: 12,
    i: 1,
    min: 1,
    max: 9,
    each: 5,
    texte: 'x',
    start: '2019',
    adresse: 'a@b.example',
  };
  for (const [path, field] of Object.entries(practiceFields))
    for (const name of Object.keys('errors' in field ? field.errors : {}) as Problem['name'][])
      expect(sentence({ path, name, values }), `${path} ${name}`).not.toMatch(/[{}]/);
});
