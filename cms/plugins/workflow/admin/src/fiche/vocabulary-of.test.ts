import { Maturity, PracticeStage } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { wordFor } from './vocabulary-of';

test('a value is read in the vocabulary that holds all its neighbours', () => {
  expect(wordFor('in_review', PracticeStage.options)).toBe('En cours d’examen');
  expect(wordFor('perennisee', Maturity.options)).toBe('Pérennisée');
});

test('a value of no vocabulary is shown as it is', () => {
  expect(wordFor('blue', ['blue', 'green'])).toBe('blue');
});
