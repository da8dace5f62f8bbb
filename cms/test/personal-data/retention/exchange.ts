import { describe, expect, test } from 'vitest';
import { countOf, type Fiche } from '../../fiche.ts';
import { moved, newContributor, proposedOf } from '../people.ts';
import { plantExchange } from '../plant-exchange.ts';
import { apply, cms, days, everybodySignsIn, exists, look, of, touchedAt } from './setting.ts';

/** What is said about a fiche. */
export function exchange(): void {
  describe('messages and requests', () => {
    const held = async ({ documentId }: Fiche) =>
      (await countOf(cms, 'workflow_messages', { document_id: documentId })) +
      (await countOf(cms, 'workflow_field_requests', { document_id: documentId }));

    test('go after two years where nobody has the fiche in hands, and stay where somebody has', async () => {
      const person = await newContributor(cms, 'echange@asso.example');
      const [online, waiting] = [await proposedOf(cms, person), await proposedOf(cms, person)];
      for (const { documentId } of [online, waiting])
        await plantExchange(cms, person, documentId, 'Bonjour');
      await moved(cms, online, ['examine', 'accept', 'publish']);
      await everybodySignsIn(days(720));
      expect(of(await look(days(720)), 'exchange').due).toBe(0);
      expect([await held(online), await held(waiting)]).toEqual([3, 3]);
      expect(of(await apply(days(735)), 'exchange').due).toBeGreaterThanOrEqual(3);
      expect([await held(online), await held(waiting)]).toEqual([0, 3]);
    });
    test('a fiche about which somebody wrote lately counts as touched, and takes its words with it', async () => {
      const person = await newContributor(cms, 'parle@asso.example');
      const fiche = await proposedOf(cms, person);
      await moved(cms, fiche, ['decline']);
      const answer = await person.ask(`POST /${fiche.documentId}/messages`, {
        text: 'Et ensuite ?',
      });
      expect(answer.status).toBe(201);
      await touchedAt(fiche, days(-900));
      const late = { at: days(600) };
      await cms.strapi.db
        .connection('workflow_messages')
        .where({ document_id: fiche.documentId })
        .update(late);
      await everybodySignsIn(days(1_400));
      await apply(days(740));
      expect([await exists(fiche), await held(fiche)]).toEqual([true, 1]);
      await apply(days(1_310));
      await apply(days(1_345));
      expect([await exists(fiche), await held(fiche)]).toEqual([false, 0]);
    });
  });
}
