import { describe, expect, test } from 'vitest';
import type { Passage } from './passages.ts';
import { rephrasingOf } from './rephrase.ts';

const passage = (kind: string, text: string, words: string, path = 'advice'): Passage => {
  const start = text.indexOf(words);
  const end = start + words.length;
  const told = { message: '', why: '', rephrase: '', key: '', kept: null };
  return {
    warning: { path: [path], start, end, kind, ...told },
    path,
    text,
    start,
    end,
    marks: [{ start, end }],
  };
};
const textAfter = (kind: string, text: string, words: string) =>
  rephrasingOf(passage(kind, text, words))?.text;

describe('what a click puts in place of a passage', () => {
  test.each([
    ['person', 'Appeler Mme Durand demain.', 'Durand', 'Appeler Mme X demain.'],
    ['person', 'Appeler Mme Durand demain.', 'Mme Durand', 'Appeler Mme X demain.'],
    ['person', 'M. Le Goff est venu.', 'M. Le Goff', 'M. X est venu.'],
    ['person', 'M. et Mme Durand sont venus.', 'Mme Durand', 'M. et Mme X sont venus.'],
    ['firstname', 'Elle part. Léa rit.', 'Léa', "Elle part. L'enfant A. rit."],
    ['firstname', 'Léa est venue seule.', 'Léa', "L'enfant A. est venue seule."],
    ['firstname', 'Le père de Léa rit.', 'Léa', "Le père de l'enfant A. rit."],
    ['firstname', 'La mère d’Anna rit.', 'Anna', 'La mère de l’enfant A. rit.'],
    ['firstname', "Il a fallu qu'Anna parte.", 'Anna', "Il a fallu que l'enfant A. parte."],
    ['firstname', 'Une visite avec Léa.', 'Léa', "Une visite avec l'enfant A."],
    ['firstname', 'Tom et Léa, 7 ans, rient.', 'Léa', "Tom et l'enfant A., 7 ans, rient."],
  ])('%s in « %s »: other words', (kind, text, words, expected) => {
    expect(textAfter(kind, text, words)).toBe(expected);
  });

  test('the same first name further on is the same child; another one has another letter', () => {
    const after = textAfter('firstname', 'Léa rit avec Tom. Puis Léa part.', 'Léa');
    expect(after).toBe("L'enfant A. rit avec Tom. Puis l'enfant A. part.");
    expect(textAfter('firstname', after ?? '', 'Tom')).toBe(
      "L'enfant A. rit avec l'enfant B. Puis l'enfant A. part.",
    );
  });

  test('the sentence is shown as it will read', () => {
    const shown = rephrasingOf(passage('firstname', 'Une salle. Puis Léa rit. Rien.', 'Léa'));
    expect(shown?.reads).toEqual({ before: 'Puis ', words: "l'enfant A.", after: ' rit.' });
    const gone = rephrasingOf(passage('phone', 'Une salle. Appeler le 06 12. Rien.', '06 12'));
    expect([gone?.reads, gone?.goes]).toEqual([null, 'Appeler le 06 12.']);
  });

  test.each([
    ['Une salle. Appeler le 06 12. Un minibus.', '06 12', 'Une salle. Un minibus.'],
    ['Appeler le 06 12. Un minibus.', '06 12', 'Un minibus.'],
    ['Une salle. Appeler le 06 12', '06 12', 'Une salle.'],
    ['Une salle.\nAppeler le 06 12.\nUn minibus.', '06 12', 'Une salle.\n\nUn minibus.'],
    ['Appeler le 06 12', '06 12', ''],
    ['Une salle. Appeler M. Durand au 06 12. Un minibus.', '06 12', 'Une salle. Un minibus.'],
    ['Une salle. Secrétariat, tél. 06 12. Un minibus.', '06 12', 'Une salle. Un minibus.'],
    ['- Une salle\n- Appeler le 06 12\n- Un minibus', '06 12', '- Une salle\n- Un minibus'],
    ['- Appeler le 06 12. Un minibus', '06 12', '- Un minibus'],
  ])('a number in « %s »: its sentence goes', (text, words, expected) => {
    expect(textAfter('phone', text, words)).toBe(expected);
  });

  test.each([
    ['address', 'Au 2 rue des Lilas.', '2 rue des Lilas'],
    ['firstname', 'Léa, 7 ans, rit.', 'Léa, 7 ans'],
    ['person', 'Jeanne Durand rit.', 'Jeanne Durand'],
    // What would read badly.
    ['person', 'M. et Mme Durand sont venus.', 'M. et Mme Durand'],
    ['person', 'Appeler Mme Durand Petit.', 'Mme Durand'],
    ['firstname', "L'enfant Léa rit.", 'Léa'],
    ['firstname', 'La petite Léa rit.', 'Léa'],
    ['firstname', 'Une fille prénommée Léa.', 'Léa'],
    ['firstname', 'Une enfant (Léa) rit.', 'Léa'],
    ['firstname', 'Une enfant, Léa, rit.', 'Léa'],
    ['firstname', 'Léa Durand rit.', 'Léa'],
    ['firstname', 'Léa-Rose rit.', 'Léa'],
  ])('%s in « %s »: only its writer can say it otherwise', (kind, text, words) => {
    expect(rephrasingOf(passage(kind, text, words))).toBeNull();
  });

  test('an address of somebody as the contact: the site’s form', () => {
    const told = passage(
      'email',
      'zoe.martin@asso.example',
      'zoe.martin@asso.example',
      'publicContact',
    );
    expect(rephrasingOf(told)).toMatchObject({
      label: 'Choisir le formulaire du site',
      text: 'form',
    });
  });
});
