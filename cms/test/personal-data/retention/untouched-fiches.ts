import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { workflow } from '../../../src/workflow.ts';
import { stateOf } from '../../fiche.ts';
import { draftOf, moved, newContributor, proposedOf } from '../people.ts';
import {
  apply,
  cms,
  days,
  everybodySignsIn,
  exists,
  look,
  of,
  sentTo,
  start,
  touchedAt,
} from './setting.ts';

/** Drafts, and fiches that are closed. */
export function untouchedFiches(): void {
  describe.each([
    ['untouched-draft', 'un brouillon', []],
    ['untouched-draft', 'une fiche à modifier', ['examine', 'requestChanges']],
    ['closed-practice', 'une pratique non retenue', ['examine', 'decline']],
  ] as const)('%s: %s', (rule, what, moves) => {
    const email = `${what.replaceAll(/[^a-z]/g, '')}@asso.example`;
    const word = randomBytes(8).toString('hex');

    test('is told, then removed with its texts, and the journal keeps the facts', async () => {
      const person = await newContributor(cms, email);
      const fiche = moves.length > 0 ? await proposedOf(cms, person) : await draftOf(cms, person);
      await moved(cms, fiche, moves, `Le motif ${word}.`);
      await touchedAt(fiche, start);
      await everybodySignsIn(days(800));
      const before = await stateOf(cms, fiche);
      expect(of(await apply(days(705)), rule)).toMatchObject({ due: 0, told: 1 });
      expect(sentTo(email, 'Une de vos fiches sera bientôt effacée')).toBe(1);
      expect(of(await apply(days(740)), rule)).toMatchObject({ due: 1, told: 0 });
      expect(await exists(fiche)).toBe(false);
      const { journal } = await stateOf(cms, fiche);
      expect(journal).toBeGreaterThan(before.journal);
      const history = await workflow(cms.strapi).journal.historyOf(fiche.documentId);
      expect(history.map(({ action }) => action)).toContain('create');
      expect(history.at(-1)).toMatchObject({ action: 'retention', who: 'système', comment: rule });
      const texts = await cms.strapi.db.connection('workflow_journal_texts').select();
      expect(JSON.stringify(texts)).not.toContain(word);
      expect(await workflow(cms.strapi).journal.firstBreak()).toBeNull();
    });
    test('counts as touched when it moved lately, whenever it was written', async () => {
      const person = await newContributor(cms, `3-${email}`);
      const fiche = moves.length > 0 ? await proposedOf(cms, person) : await draftOf(cms, person);
      await moved(cms, fiche, moves);
      await touchedAt(fiche, days(-900));
      expect(of(await look(new Date()), rule)).toMatchObject({ due: 0, told: 0 });
      expect(of(await look(days(705)), rule).told).toBeGreaterThan(0);
    });
    test('stays when it is changed after the letter', async () => {
      const person = await newContributor(cms, `2-${email}`);
      const fiche = moves.length > 0 ? await proposedOf(cms, person) : await draftOf(cms, person);
      await moved(cms, fiche, moves);
      await touchedAt(fiche, start);
      await everybodySignsIn(days(800));
      await apply(days(705));
      await touchedAt(fiche, days(720));
      await apply(days(745));
      expect(await exists(fiche)).toBe(true);
    });
  });
}
