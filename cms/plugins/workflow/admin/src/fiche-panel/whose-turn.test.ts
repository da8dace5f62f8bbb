import { expect, test } from 'vitest';
import { whoseTurn } from './whose-turn';

test('a committee member learns that the team examines', () => {
  expect(whoseTurn({ kind: 'practice', stage: 'in_review' })).toContain(
    "La suite revient à l'équipe éditoriale",
  );
});

test('an editor learns that a fiche is in its contributor’s hands', () => {
  const sentence = whoseTurn({ kind: 'practice', stage: 'changes_requested' });
  expect(sentence).toContain('à la personne qui a déposé la fiche');
});
