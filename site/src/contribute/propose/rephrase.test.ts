import { describe, expect, test } from 'vitest';
import type { Passage } from './passages.ts';
import { rephrasingOf } from './rephrase.ts';

const passage = (kind: string, text: string, words: string): Passage => {
  const start = text.indexOf(words);
  const end = start + words.length;
  const told = { message: '', why: '', rephrase: '', key: '', kept: null };
  return {
    warning: { path: ['advice'], start, end, kind, ...told },
    path: 'advice',
    text,
    start,
    end,
  };
};
const textAfter = (kind: string, text: string, words: string) =>
  rephrasingOf(passage(kind, text, words))?.text;

describe('what a click puts in place of a passage', () => {
  test.each([
    ['person', 'Appeler Mme Durand demain.', 'Durand', 'Appeler Mme X demain.'],
    ['person', 'Appeler Mme Durand demain.', 'Mme Durand', 'Appeler Mme X demain.'],
    ['person', 'M. Le Goff est venu.', 'M. Le Goff', 'M. X est venu.'],
    ['firstname', 'Puis Léa rit.', 'Léa', 'Puis un enfant rit.'],
    ['firstname', 'Elle part. Léa rit.', 'Léa', 'Elle part. Un enfant rit.'],
    ['firstname', 'Léa rit.', 'Léa', 'Un enfant rit.'],
  ])('%s in « %s »: other words', (kind, text, words, expected) => {
    expect(textAfter(kind, text, words)).toBe(expected);
  });

  test.each([
    ['Une salle. Appeler le 06 12. Un minibus.', '06 12', 'Une salle. Un minibus.'],
    ['Appeler le 06 12. Un minibus.', '06 12', 'Un minibus.'],
    ['Une salle. Appeler le 06 12', '06 12', 'Une salle.'],
    ['Une salle.\nAppeler le 06 12.\nUn minibus.', '06 12', 'Une salle.\n\nUn minibus.'],
    ['Appeler le 06 12', '06 12', ''],
  ])('a number in « %s »: its sentence goes', (text, words, expected) => {
    expect(textAfter('phone', text, words)).toBe(expected);
  });

  test('nothing where only its writer can say it otherwise', () => {
    expect(rephrasingOf(passage('address', 'Au 2 rue des Lilas.', '2 rue des Lilas'))).toBeNull();
    expect(rephrasingOf(passage('firstname', 'Léa, 7 ans, rit.', 'Léa, 7 ans'))).toBeNull();
    expect(rephrasingOf(passage('person', 'Jeanne Durand rit.', 'Jeanne Durand'))).toBeNull();
  });
});
