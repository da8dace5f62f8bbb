import { describe, expect, test } from 'vitest';
import { fieldsIn, reasonIn } from '../../request.ts';
import { at, moveAs, read } from '../setting.ts';
import { asked, asking, changedElsewhere, reply } from './setting.ts';

/** The fiche goes back to the team, and a second round comes. */
export function sendingBack(): void {
  describe('sending it back', () => {
    test('waits until each request has an answer; each is told at its field', async () => {
      const id = await asked();
      await reply(id, 'humanMeans', changedElsewhere);
      const refused = await moveAs(at.owner, id, 'submit');
      expect([refused.status, reasonIn(refused), fieldsIn(refused)]).toEqual([
        400,
        'incomplete',
        ['effects.0'],
      ]);
      await reply(id, 'effects.0', { answer: 'kept', word: 'C’est une impression.' });
      expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
    });
    test('a second round settles the first, which stays to be read', async () => {
      const id = await asked();
      await reply(id, 'humanMeans', changedElsewhere);
      await reply(id, 'effects.0', changedElsewhere);
      await moveAs(at.owner, id, 'submit');
      await at.move(id, 'examine');
      await at.move(id, 'requestChanges', asking(['effects.0', 'Et depuis quand ?']));
      const contribution = await read(at.owner, id);
      expect(contribution.requests.map(({ round, state }) => [round, state])).toEqual([
        [1, 'settled'],
        [1, 'settled'],
        [2, 'to_do'],
      ]);
      const [first] = contribution.requests;
      const late = await at.owner(`PUT /${id}/requests/${first?.id}`, { answer: 'changed' });
      expect([late.status, reasonIn(late)]).toEqual([409, 'wrong_stage']);
      expect(reasonIn(await moveAs(at.owner, id, 'submit'))).toBe('incomplete');
      await reply(id, 'effects.0', changedElsewhere);
      expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
    });
    test('what the team ticks off is not awaited any more', async () => {
      const id = await asked();
      const { requests } = await read(at.owner, id);
      for (const { id: number } of requests) {
        const ticked = await at.panel(at.editor, 'PUT', id, `/requests/${number}`, {
          settled: true,
        });
        expect(ticked.status).toBe(200);
      }
      expect((await read(at.owner, id)).requests.map(({ state }) => state)).toEqual([
        'settled',
        'settled',
      ]);
      expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
    });
    test('withdrawing and resuming is no way round: what was asked is still owed, and asked for', async () => {
      const id = await asked();
      expect((await moveAs(at.owner, id, 'withdraw', 'Plus le temps.')).status).toBe(200);
      expect((await moveAs(at.owner, id, 'resume')).status).toBe(200);
      expect((await read(at.owner, id)).missing.map(({ name }) => name)).toEqual([
        'unanswered',
        'unanswered',
      ]);
      expect((await reply(id, 'humanMeans', changedElsewhere)).status).toBe(200);
      const refused = await moveAs(at.owner, id, 'submit');
      expect([refused.status, reasonIn(refused), fieldsIn(refused)]).toEqual([
        400,
        'incomplete',
        ['effects.0'],
      ]);
      await reply(id, 'effects.0', changedElsewhere);
      expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
    });
  });
}
