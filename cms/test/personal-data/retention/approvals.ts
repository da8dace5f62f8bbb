import { expect, test } from 'vitest';
import { apply, cms, days, everybodySignsIn, start } from './setting.ts';

/** A manager’s agreement. */
export function approvals(): void {
  test('a manager’s request without an answer goes 30 days after its link; an answer loses its person after five years', async () => {
    const approvals = cms.strapi.db.query('plugin::workflow.approval');
    const told = { documentId: 'z'.repeat(24), address: 'chef@asso.example', askedAt: start };
    const made = async (more: object) => {
      const { id } = await approvals.create({ data: { ...told, expiresAt: days(14), ...more } });
      return () => approvals.findOne({ where: { id } });
    };
    const unanswered = await made({});
    const answered = await made({
      decision: 'given',
      decidedAt: days(1),
      word: 'Oui',
      readPrint: 'x',
    });
    await apply(days(43));
    expect(await unanswered()).not.toBeNull();
    await apply(days(45));
    expect(await unanswered()).toBeNull();
    await everybodySignsIn(days(1_820));
    await apply(days(1_820));
    expect(await answered()).toMatchObject({ address: 'chef@asso.example', word: 'Oui' });
    await everybodySignsIn(days(1_830));
    await apply(days(1_830));
    expect(await answered()).toMatchObject({
      address: null,
      word: null,
      decision: 'given',
      readPrint: 'x',
    });
  });
}
