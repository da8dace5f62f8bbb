import { expect, test } from 'vitest';
import { readQuery } from './query.ts';

test.each([
  [
    'articles and empty words are dropped',
    "maison de l'assistant familial",
    ['maison', 'assistant', 'familial'],
  ],
  ['a typographic apostrophe too', 'rupture d’accueil', ['rupture', 'accueil']],
  ['accents are kept, case is not', 'Évènement GRAVE', ['évènement', 'grave']],
  ['a composed word stays one', 'pair-aidance', ['pair-aidance']],
  ['a word said twice counts once', 'enfant Enfant', ['enfant']],
  ['only empty words: they are all there is', 'qui est', ['qui', 'est']],
  ['a number of département', '2A', ['2a']],
  ['nothing', '  ?! ', []],
  [
    'markup is no word',
    '<img src=x onerror=alert(1)>',
    ['img', 'src', 'x', 'onerror', 'alert', '1'],
  ],
])('%s', (_, typed, words) => {
  expect(readQuery(typed)).toEqual({ words, exact: false });
});

test('between quotation marks every word counts, in its order', () => {
  expect(readQuery('« accueil de jour »')).toEqual({
    words: ['accueil', 'de', 'jour'],
    exact: true,
  });
});
