import { expect, test } from 'vitest';
import { emptyAnswers } from '../draft/answers.ts';
import { isAlreadyWrong, minutesLeft, progressOf, remarksOn } from './remaining.ts';

const progressIn = (given: object) => {
  const progress = progressOf(remarksOn({ ...emptyAnswers(), ...given }));
  return (id: string) => progress.find((section) => section.id === id);
};

test('an empty fiche says all that is asked, section by section', () => {
  const at = progressIn({});
  expect(at('essentiel')?.left).toEqual(['title', 'summary', 'domains', 'start', 'maturity']);
  expect(at('paroles')).toEqual({ id: 'paroles', asked: 0, left: [] });
  expect(at('accord')?.left).toHaveLength(4);
});

test('what another answer excuses is not asked', () => {
  const at = progressIn({ territoryLevel: 'national', notApplicable: ['ageMin'] });
  expect(at('public')?.left).toEqual(['audiences', 'frameworks']);
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
