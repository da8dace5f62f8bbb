import { expect, test } from 'vitest';
import { questions, verdictOf, type Weight } from './questions.ts';

const of = (...weights: Weight[]) => verdictOf(weights);

test('nothing is said before every question has an answer', () => {
  expect(of()).toBeNull();
  expect(of('not-yet', 'clear', 'clear')).toBeNull();
});
test('the answer that weighs most decides', () => {
  expect(of('clear', 'clear', 'clear', 'clear')).toBe('clear');
  expect(of('clear', 'know', 'clear', 'clear')).toBe('know');
  expect(of('know', 'clear', 'not-yet', 'know')).toBe('not-yet');
});
test('each answer that is in the way says what to do', () => {
  const choices = questions.flatMap((question) => question.choices);
  expect(
    choices.filter(({ weight, advice }) => (weight === 'clear') !== (advice === undefined)),
  ).toEqual([]);
});
