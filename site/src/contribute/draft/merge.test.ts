import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, emptyAnswers } from './answers.ts';
import { merge } from './merge.ts';

const fiche = (given: Answers): Answers => ({ ...emptyAnswers(), ...given });

test('what only one of two people changed is taken, whoever it is', () => {
  const base = fiche({ title: 'Avant', summary: 'Un résumé' });
  const mine = fiche({ title: 'Après', summary: 'Un résumé' });
  const theirs = fiche({ title: 'Avant', summary: 'Un autre résumé', ageMin: 3 });
  const { answers, conflicts } = merge(base, mine, theirs);
  expect(answers).toMatchObject({ title: 'Après', summary: 'Un autre résumé', ageMin: 3 });
  expect(conflicts).toEqual([]);
});

test('an answer that both changed is a conflict, and mine stays until somebody chooses', () => {
  const { answers, conflicts } = merge(
    fiche({ title: 'Avant' }),
    fiche({ title: 'Le mien' }),
    fiche({ title: 'Le leur' }),
  );
  expect(answers.title).toBe('Le mien');
  expect(conflicts).toEqual([{ name: 'title', mine: 'Le mien', theirs: 'Le leur' }]);
});

test('the same change by both is none', () => {
  const same = fiche({ context: 'Le même texte' });
  expect(merge(fiche({}), same, same).conflicts).toEqual([]);
});

test('both may add to a list of names, and take from it', () => {
  const { answers, conflicts } = merge(
    fiche({ audiences: ['parents', 'fratries'] }),
    fiche({ audiences: ['parents', 'fratries', 'jeunes-majeurs'] }),
    fiche({ audiences: ['parents', 'primo-parents'] }),
  );
  expect(answers.audiences).toEqual(['parents', 'jeunes-majeurs', 'primo-parents']);
  expect(conflicts).toEqual([]);
});

test('rows that both changed are a conflict: nobody guesses which effect is which', () => {
  const effect = (observed: string) => ({ beneficiary: 'Les enfants', observed });
  const { conflicts } = merge(
    fiche({ effects: [effect('Avant')] }),
    fiche({ effects: [effect('Le mien')] }),
    fiche({ effects: [effect('Le leur'), effect('Un second')] }),
  );
  expect(conflicts.map(({ name }) => name)).toEqual(['effects']);
});

test('whatever happens, each text that somebody wrote is in the answers or in a conflict', () => {
  const text = fc.constantFrom(null, 'un', 'deux', 'trois');
  const some = fc.record({ title: text, summary: text, context: text });
  fc.assert(
    fc.property(some, some, some, (base, mine, theirs) => {
      const { answers, conflicts } = merge(fiche(base), fiche(mine), fiche(theirs));
      for (const name of ['title', 'summary', 'context'] as const) {
        const told = conflicts.find((conflict) => conflict.name === name);
        const held = [answers[name], told?.mine, told?.theirs];
        if (mine[name] !== base[name]) expect(held).toContain(mine[name]);
        if (theirs[name] !== base[name]) expect(held).toContain(theirs[name]);
      }
    }),
  );
});
