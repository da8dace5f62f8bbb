import { expect, test } from 'vitest';
import { newLibrary } from './library';
import { closePassages } from './passages';

const facts = { audiences: [], frameworks: [], structure: [], departements: [], topics: [] };
const said = (...texts: string[]) => ({ texts, facts });

function twoFiches() {
  const library = newLibrary();
  library.put('one', 'one', said('Enfants accueillis, visites itinérantes'));
  library.put('two', 'two', said('Enfants accueillis, atelier de cuisine'));
  return library;
}
const slugs = (found: readonly { slug: string }[]) => found.map(({ slug }) => slug);

test('a word that every fiche has says little; other forms of a word are the word', () => {
  const library = twoFiches();
  expect(library.rarity('enfant')).toBeLessThan(library.rarity('itiner') / 2);
  expect(slugs(library.nearest(said('Une visite itinérante'), '', 0.1, 3))).toEqual(['one']);
});

test('who is gone is compared no more; who comes back says what it says now', () => {
  const library = twoFiches();
  library.drop('one');
  expect(library.nearest(said('Une visite itinérante'), '', 0.1, 3)).toEqual([]);
  expect(library.documentOf('one')).toBeUndefined();
  library.put('two', 'deux', said('Des visites itinérantes'));
  expect(slugs(library.nearest(said('Une visite itinérante'), '', 0.1, 3))).toEqual(['deux']);
});

test('lists that both answered count for a fifth', () => {
  const library = newLibrary();
  library.put('one', 'one', { texts: ['Visites'], facts: { ...facts, audiences: ['parents'] } });
  const asked = { texts: ['Cuisine'], facts: { ...facts, audiences: ['parents', 'fratries'] } };
  expect(library.nearest(asked, '', 0, 1)[0]?.score).toBeCloseTo(0.2);
});

test('close passages: what both say is marked, in each as it stands there', () => {
  const { count, closest } = closePassages(
    ['Rien ici. Une équipe itinérante ouvre dans quatre communes des lieux de rencontre.'],
    ['Une équipe mobile tient, dans cinq communes, des lieux de rencontre. Autre chose.'],
    () => 1,
  );
  expect(count).toBe(1);
  const marked = (side: 'yours' | 'theirs') =>
    closest?.[side].marks.map(({ start, end }) => closest[side].text.slice(start, end));
  expect(marked('yours')).toEqual(['équipe', 'communes des lieux de rencontre']);
  expect(marked('theirs')).toEqual(['équipe', 'communes, des lieux de rencontre']);
  expect(closePassages(['Une équipe.'], ['Une équipe.'], () => 1)).toEqual({
    count: 0,
    closest: null,
  });
});
