import { describe, expect, test } from 'vitest';
import { workflow } from '../../src/workflow.ts';
import { signInTeam } from '../accounts.ts';
import { at, moveAs, proposed, read, save } from '../exchange/setting.ts';
import { fieldsIn, reasonIn } from '../request.ts';
import {
  actions,
  asked,
  decide,
  manager,
  open,
  post,
  revoke,
  rowsOf,
  sheetIn,
  state,
} from './setting.ts';

/** The manager's answer, and what follows from it. */
export function deciding(): void {
  describe('deciding', () => {
    test('agreed: kept with what was read, told to the contributor and to the team, no word in the mail', async () => {
      const { id, code } = await asked();
      const answer = await decide(code, 'given', ' Avec plaisir. ');
      expect(answer.status).toBe(200);
      expect(await state(id)).toMatchObject({ state: 'given', word: 'Avec plaisir.' });
      const [row] = await rowsOf(id);
      expect(row).toMatchObject({
        decision: 'given',
        read_version: (await read(at.owner, id)).version,
        read_print: sheetIn(answer).read,
      });
      expect(at.letters.map(({ to, subject }) => [to, subject])).toEqual([
        ['contributrice@demo.example', 'Votre responsable a répondu'],
      ]);
      expect(JSON.stringify(at.letters)).not.toMatch(/plaisir|liens-estives/);
      const panel = await at.panel(at.editor, 'GET', id, '');
      expect(panel.json).toMatchObject({ data: { approval: { state: 'given' } } });
      expect(await actions(id)).toEqual(['create', 'askApproval', 'giveApproval']);
      expect(await workflow(at.cms.strapi).journal.firstBreak()).toBeNull();
    });
    test('the same answer twice is one; another one may follow until the link ends', async () => {
      const { id, code } = await asked();
      await Promise.all([decide(code, 'given'), decide(code, 'given')]);
      expect(at.letters).toHaveLength(1);
      await decide(code, 'declined', 'Pas encore.');
      expect(await state(id)).toMatchObject({ state: 'declined', word: 'Pas encore.' });
      expect(await actions(id)).toEqual([
        'create',
        'askApproval',
        'giveApproval',
        'declineApproval',
      ]);
      await revoke(id);
      expect((await open(code)).status).toBe(404);
      expect(await state(id)).toMatchObject({ state: 'declined' });
    });
    test('a fiche that changed after it was read is read again first', async () => {
      const { id, code } = await asked();
      const { read: seen } = sheetIn(await open(code));
      await save(id, { title: 'Un autre titre' });
      const refused = await post('decide', { code, decision: 'given', read: seen });
      expect([refused.status, reasonIn(refused)]).toEqual([409, 'changed']);
      expect(sheetIn(refused).title).toBe('Un autre titre');
      expect(await state(id)).toMatchObject({ state: 'asked' });
      await decide(code, 'given');
      expect(await state(id)).toMatchObject({ changedSince: false });
      await save(id, { internalContact: '05 00 00 00 00' });
      expect(await state(id)).toMatchObject({ changedSince: false });
      await save(id, { title: 'Un troisième titre' });
      expect(await state(id)).toMatchObject({ state: 'given', changedSince: true });
    });
    test('a word that cannot be kept is refused by its field', async () => {
      const { code } = await asked();
      for (const word of ['x'.repeat(1_001), 'un\u0000deux', 7]) {
        const body = { code, decision: 'given', read: 'a'.repeat(64), word };
        expect(fieldsIn(await post('decide', body))).toEqual(['word']);
      }
    });
    test('no refusal keeps the practice from being proposed', async () => {
      const { id, code } = await asked();
      await decide(code, 'declined');
      expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
    });
    test('the committee reads the state, never the address', async () => {
      const id = await proposed();
      await at.move(id, 'examine');
      const panel = await at.panel(await signInTeam(at.cms, 'comite1'), 'GET', id, '');
      expect(panel.json).toMatchObject({ data: { approval: { state: 'asked' } } });
      expect(panel.text).not.toContain(manager);
    });
  });
}
