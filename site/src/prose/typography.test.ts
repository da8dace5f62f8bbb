import { describe, expect, test } from 'vitest';
import { typo } from './typography.ts';

// ~ stands for the thin no-break space, _ for the no-break space, + for the joiner.
const shown = (text: string) =>
  text.replaceAll('\u202f', '~').replaceAll('\u00a0', '_').replaceAll('\u2060', '+');

const cases = [
  [
    'a thin space before double signs',
    'Pour qui : un enfant ; un parent ! Et après ?',
    'Pour qui~: un enfant~; un parent~! Et après~?',
  ],
  [
    'even when none was typed',
    'Pour qui: un enfant; un parent! Et après?',
    'Pour qui~: un enfant~; un parent~! Et après~?',
  ],
  ['several signs together', 'Vraiment ?!', 'Vraiment~?!'],
  [
    'not in an hour, a ratio or an address',
    'à 10:30 sur https://exemple.fr/?a=1',
    'à 10:30 sur https://exemple.fr/?a=1',
  ],
  [
    'an address is copied as it stands, what surrounds it is set',
    'Citer : https://exemple.fr/fiches/bilan-2019-2024-co-intervention/ (2019-2024) ?',
    'Citer~: https://exemple.fr/fiches/bilan-2019-2024-co-intervention/ (2019–+2024)~?',
  ],
  ['inside quotes', '« Parler Bambin » et «Vis ma vie»', '«~Parler Bambin~» et «~Vis ma vie~»'],
  ['straight quotes become French', 'le groupe "Les Mots posés".', 'le groupe «~Les Mots posés~».'],
  ['quotes inside quotes', '« Il a dit « oui » hier »', '«~Il a dit “oui” hier~»'],
  ['a curved apostrophe', "l'ONPE et aujourd'hui", 'l’ONPE et aujourd’hui'],
  ['an ellipsis', 'et puis...', 'et puis…'],
  ['an age', 'de 6 à 11 ans', 'de 6_à_11_ans'],
  ['a range of ages', 'petite enfance (0-3 ans)', 'petite enfance (0–+3_ans)'],
  ['a range of years', 'entre 2019-2024', 'entre 2019–+2024'],
  [
    'not an article of law',
    'article 375-2 du code civil, L. 223-1-1',
    'article 375-2 du code civil, L. 223-1-1',
  ],
  ['not a date', '2026-11-21', '2026-11-21'],
  ['a date in words', 'le 14 février 2026', 'le 14_février 2026'],
  ['a number', 'n° 3 et N°4', 'n°_3 et N°_4'],
  [
    'a département',
    'Gironde (33), Corse-du-Sud (2A), La Réunion (974)',
    'Gironde_(33), Corse-du-Sud_(2A), La Réunion_(974)',
  ],
  ['a middle dot keeps what follows', 'Gironde (33) · depuis 2016', 'Gironde_(33) ·_depuis 2016'],
  ['thousands', '190 000 € par an', '190~000_€ par an'],
  ['a million', '1 200 000 heures', '1~200~000_heures'],
  ['a year is no thousand', 'en 2022 400 professionnels', 'en 2022 400 professionnels'],
  [
    'ligatures',
    'le coeur, la soeur, une oeuvre, le noeud, oeil',
    'le cœur, la sœur, une œuvre, le nœud, œil',
  ],
  [
    'not in every word',
    'la poésie, un poème, coexister, Boeing',
    'la poésie, un poème, coexister, Boeing',
  ],
  ['capitals keep their accents', "Etat, Ecole. A l'occasion", 'État, École. À l’occasion'],
  ['a compound stays whole', 'co-victimes et primo-parents', 'co-+victimes et primo-+parents'],
  [
    'the t of a question stays between its hyphens',
    'Où va-t-elle, agit-elle ?',
    'Où va-+t-+elle, agit-elle~?',
  ],
  ['nothing to do', 'Accompagnement des familles', 'Accompagnement des familles'],
] as const;

describe('French micro-typography', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(shown(typo(text))).toBe(expected);
  });

  test.each(cases)('%s, twice the same', (_, text) => {
    expect(typo(typo(text))).toBe(typo(text));
  });
});
