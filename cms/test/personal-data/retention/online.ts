import { expect, test } from 'vitest';
import { workflow } from '../../../src/workflow.ts';
import { countOf, seeded } from '../../fiche.ts';
import { moved } from '../people.ts';
import { apply, cms, days, everybodySignsIn, of } from './setting.ts';

/** What readers had, and the texts of the journal. */
export function online(): void {
  test('what was online is removed by no rule, and keeps its history; other texts of the journal go after five years', async () => {
    const count = () => countOf(cms, 'practices', { stage: 'published' });
    const texts = () => countOf(cms, 'workflow_journal_texts', { erased_at: null });
    const online = await seeded(cms, 'practice', 'vis-ma-vie-immersions');
    const first = await cms.strapi.db.connection('practices').where({ stage: 'published' }).first();
    const offline = { kind: 'practice', documentId: String(first.document_id) } as const;
    expect(offline.documentId).not.toBe(online.documentId);
    await moved(cms, offline, ['unpublish'], 'Retirée à la demande de la structure.');
    const [before, written] = [await count(), await texts()];
    expect(before).toBeGreaterThan(10);
    await everybodySignsIn(days(1_820));
    expect(of(await apply(days(1_820)), 'journal-texts').due).toBe(0);
    await everybodySignsIn(days(1_900));
    expect(of(await apply(days(1_900)), 'journal-texts').due).toBeGreaterThan(2);
    expect(await texts()).toBeLessThan(written);
    expect(await count()).toBe(before);
    const { journal } = workflow(cms.strapi);
    const history = await journal.historyOf(online.documentId);
    expect(history.length).toBeGreaterThan(3);
    const told = await journal.historyOf(offline.documentId);
    expect(told.map(({ who, comment }) => who ?? comment)).toEqual(told.map(() => null));
    expect(told.at(-1)).toMatchObject({ action: 'unpublish', to: 'archived' });
    expect(history.every(({ who }) => who !== null)).toBe(true);
    expect(await journal.firstBreak()).toBeNull();
  });
}
