import { expect, test } from 'vitest';
import { difference, emptyAnswers, isSame, normalAnswer, readAnswers } from './answers.ts';

test('what the CMS says of a contribution is read field by field, the rest left aside', () => {
  const answers = readAnswers({ documentId: 'x', stage: 'draft', title: 'Un titre', ageMin: 3 });
  expect(answers).toEqual({ ...emptyAnswers(), title: 'Un titre', ageMin: 3 });
});

test('the title that the CMS gives to a fiche without one is no answer', () => {
  expect(readAnswers({ title: 'Sans titre' }).title).toBeNull();
});

test('what is not an answer of a practice is not read as one', () => {
  expect(() => readAnswers({ ageMin: 'trois' })).toThrow();
});

test('an answer is compared as the CMS keeps it', () => {
  expect(normalAnswer('title', '  ')).toBeNull();
  expect(normalAnswer('title', 'E\u0301te\u0301')).toBe('Été');
  expect(normalAnswer('description', 'Un\n\n\n\nDeux \n• trois')).toBe('Un\n\nDeux\n\n- trois');
  expect(normalAnswer('objectives', ['Un', ' ', ''])).toEqual(['Un']);
  const empty = { beneficiary: '', expected: null, observed: ' ' };
  expect(normalAnswer('effects', [empty, { ...empty, observed: 'Vu' }])).toEqual([
    { beneficiary: null, expected: null, observed: 'Vu' },
  ]);
});

test('the order of names chosen in a list is no difference, that of written lines is', () => {
  expect(isSame('audiences', ['a', 'b'], ['b', 'a'])).toBe(true);
  expect(isSame('objectives', ['a', 'b'], ['b', 'a'])).toBe(false);
  const before = emptyAnswers();
  expect(difference(before, { ...before, title: 'Un' })).toEqual({ title: 'Un' });
});
