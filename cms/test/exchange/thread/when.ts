import { describe, expect, test } from 'vitest';
import { reasonIn } from '../../request.ts';
import { at, moveAs, proposed } from '../setting.ts';
import { answer, thread, write } from './setting.ts';

/** At which stages the thread is open, and to whom it exists. */
export function when(): void {
  describe('when one may write', () => {
    test('not about a draft that nobody has seen, nor a withdrawn fiche; reading stays possible', async () => {
      const id = await at.draft();
      const early = await write(id, 'Bonjour');
      expect([early.status, reasonIn(early)]).toEqual([409, 'wrong_stage']);
      expect((await answer(id, 'Bonjour')).status).toBe(400);
      await moveAs(at.owner, id, 'submit');
      expect((await write(id, 'Bonjour')).status).toBe(201);
      await moveAs(at.owner, id, 'withdraw');
      expect((await write(id, 'Encore')).status).toBe(409);
      expect((await answer(id, 'Encore')).status).toBe(400);
      expect(await thread(id)).toHaveLength(1);
    });
    test('after a refusal too', async () => {
      const id = await proposed();
      await at.move(id, 'decline');
      expect((await write(id, 'Pourquoi ?')).status).toBe(201);
    });
    test('nobody writes in, reads or marks somebody else’s: 404, as if it did not exist', async () => {
      const id = await proposed();
      await write(id, 'Un mot à moi');
      for (const [line, body] of [
        ['GET /messages', undefined],
        ['POST /messages', { text: 'Je passe' }],
        ['PUT /messages/read', { upTo: 1 }],
        ['GET /history', undefined],
        ['PUT /requests/1', { answer: 'changed' }],
      ] as const) {
        const [verb, path] = line.split(' ') as ['GET', string];
        const theirs = await at.stranger(`${verb} /${id}${path}`, body);
        expect([line, theirs.status]).toEqual([line, 404]);
        expect(theirs.text).toBe(
          (await at.stranger(`${verb} /${'z'.repeat(24)}${path}`, body)).text,
        );
      }
      expect(await thread(id)).toMatchObject([{ text: 'Un mot à moi', readAt: null }]);
    });
  });
}
