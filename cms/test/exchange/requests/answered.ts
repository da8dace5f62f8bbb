import { describe, expect, test } from 'vitest';
import { errorIn, fieldsIn, reasonIn } from '../../request.ts';
import { at, moveAs, read, requestAt, save } from '../setting.ts';
import { asked, asking, changedElsewhere, reply } from './setting.ts';

/** Each request and its answer. */
export function answeringThem(): void {
  describe('answering', () => {
    test('who keeps a text says why; who changed it may', async () => {
      const id = await asked();
      for (const word of [undefined, null, '', '   ']) {
        const refused = await reply(id, 'humanMeans', { answer: 'kept', word });
        expect([refused.status, fieldsIn(refused)]).toEqual([400, ['word']]);
        expect(errorIn(refused).message).toBe('Dites pourquoi vous gardez votre texte.');
      }
      await reply(id, 'humanMeans', { answer: 'kept', word: 'Le chiffre est juste.' });
      const [effect] = at.complete.effects;
      await save(id, { effects: [{ ...effect, observed: 'Une sur vingt, d’après un relevé.' }] });
      await reply(id, 'effects.0', { answer: 'changed' });
      expect((await read(at.owner, id)).requests).toMatchObject([
        { state: 'answered', answer: { answer: 'kept', word: 'Le chiffre est juste.' } },
        { state: 'answered', answer: { answer: 'changed', word: null } },
      ]);
    });
    test('an answer may be given anew, does not touch the version, and is read for personal data', async () => {
      const id = await asked();
      const { version } = await read(at.owner, id);
      await reply(id, 'humanMeans', changedElsewhere);
      const again = await reply(id, 'humanMeans', {
        answer: 'kept',
        word: 'Appelez le 06 12 34 56 78.',
      });
      expect(again.json).toMatchObject({
        data: { version, requests: [{ answer: { answer: 'kept' } }, {}] },
        meta: { warnings: [{ path: ['word'], kind: 'phone' }] },
      });
    });
    test('who says to have changed what has not changed is told so, and may say what they changed instead', async () => {
      const id = await asked();
      for (const word of [undefined, null, ' ']) {
        const refused = await reply(id, 'humanMeans', { answer: 'changed', word });
        expect([refused.status, fieldsIn(refused)]).toEqual([400, ['word']]);
        expect(errorIn(refused).message).toMatch(
          /^Cette réponse n'a pas changé depuis la demande\./,
        );
      }
      expect(requestAt(await read(at.owner, id), 'humanMeans').answer).toBeNull();
      expect((await reply(id, 'humanMeans', changedElsewhere)).status).toBe(200);
    });
    test('the team sees whether the field really changed since', async () => {
      const id = await asked();
      await save(id, { humanMeans: 'Cinq ETP.' });
      expect((await reply(id, 'humanMeans', { answer: 'changed' })).status).toBe(200);
      await reply(id, 'effects.0', changedElsewhere);
      const view = await at.panel(at.editor, 'GET', id, '');
      expect(view.json).toMatchObject({
        data: {
          requests: [
            { state: 'answered', changed: true, before: 'Quatre intervenants formés (3,2 ETP).' },
            { state: 'answered', changed: false },
          ],
        },
      });
    });
    test('not once the fiche is with the team again: 409, with the contribution', async () => {
      const id = await asked(asking(['title', 'Plus court ?']));
      await reply(id, 'title', changedElsewhere);
      await moveAs(at.owner, id, 'submit');
      const late = await reply(id, 'title', { answer: 'kept', word: 'Non.' });
      expect([late.status, reasonIn(late)]).toEqual([409, 'wrong_stage']);
      expect(requestAt(await read(at.owner, id), 'title').answer?.answer).toBe('changed');
    });
    test('a request of another fiche does not exist here', async () => {
      const [mine, other] = [await asked(), await asked()];
      const { id } = requestAt(await read(at.owner, other), 'humanMeans');
      const answer = { answer: 'kept', word: 'Ailleurs.' };
      for (const number of [String(id), '999999', 'x', '1e99'])
        expect((await at.owner(`PUT /${mine}/requests/${number}`, answer)).status).toBe(404);
      expect(requestAt(await read(at.owner, other), 'humanMeans').answer).toBeNull();
      const settling = await at.panel(at.editor, 'PUT', mine, `/requests/${id}`, { settled: true });
      expect(settling.status).toBe(404);
    });
  });
}
