import { Approval } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { at, moveAs, proposed, save } from '../exchange/setting.ts';
import { dumpTables } from '../personal-data/tables.ts';
import { dataIn, errorIn, fieldsIn, reasonIn } from '../request.ts';
import { ask, asked, decide, mailedCode, manager, open, rowsOf, state } from './setting.ts';

/** A manager is asked, by the contributor or by proposing. */
export function asking(): void {
  describe('asking', () => {
    test('one mail to the manager: a link whose code no server is sent, nothing of the fiche', async () => {
      const id = await at.draft({ title: 'Une pratique dont nul ne parle' });
      expect(await state(id)).toMatchObject({ state: 'not_asked', askedAt: null });
      const answer = await ask(id);
      expect(answer.status).toBe(201);
      const { askedAt, expiresAt } = dataIn(answer, Approval);
      expect(Date.parse(expiresAt ?? '') - Date.parse(askedAt ?? '')).toBe(14 * 86_400_000);
      expect(at.toManagers.map(({ to }) => to)).toEqual([manager]);
      expect(at.toManagers[0]?.text).toMatch(/\/contribuer\/accord\/#code=[0-9a-f]{64}\n/);
      expect(JSON.stringify(at.toManagers)).not.toMatch(/nul ne parle|Contributrice/);
      expect(await state(id)).toMatchObject({ state: 'asked' });
      expect(JSON.stringify(await state(id))).not.toContain('@');
    });
    test('of the code a hash alone is kept, and the address in no row of the journal', async () => {
      const { code } = await asked();
      const dump = await dumpTables(at.cms);
      expect(JSON.stringify(dump)).not.toContain(code);
      expect(dump.workflow_approvals).toContain(manager);
      expect(`${dump.workflow_journal}${dump.workflow_journal_texts}`).not.toContain(manager);
    });
    test.each([
      ['no address', null, 'missing'],
      ['half of one', 'direction@', 'invalid'],
      ['one’s own, in capitals', 'Contributrice@Demo.example', 'same'],
    ])('%s: refused at its field, no mail', async (_, managerEmail, name) => {
      const id = await at.draft();
      await at.cms.strapi.db
        .connection('practices')
        .where({ document_id: id })
        .update({ manager_email: managerEmail });
      const answer = await ask(id);
      expect([answer.status, fieldsIn(answer)]).toEqual([400, ['managerEmail']]);
      expect(errorIn(answer).details.errors).toMatchObject([{ name }]);
      expect(at.toManagers).toEqual([]);
    });
    test('somebody else’s: 404, as if it did not exist', async () => {
      const { id } = await asked();
      for (const verb of ['POST', 'DELETE'] as const) {
        const theirs = await at.stranger(`${verb} /${id}/approval`, {});
        const none = await at.stranger(`${verb} /${'z'.repeat(24)}/approval`, {});
        expect([theirs.status, theirs.text]).toEqual([404, none.text]);
      }
      expect(await state(id)).toMatchObject({ state: 'asked' });
    });
    test('the same click twice is one mail; later it is a new link, and the former serves no more', async () => {
      const { id, code } = await asked();
      expect((await ask(id)).status).toBe(200);
      expect(at.toManagers).toHaveLength(1);
      await rowsOf(id).update({ asked_at: new Date(Date.now() - 120_000) });
      expect((await ask(id)).status).toBe(201);
      expect((await open(code)).status).toBe(404);
      expect((await open(mailedCode())).status).toBe(200);
    });
    test('a withdrawn fiche asks nobody, and its link shows nothing', async () => {
      const id = await proposed();
      const code = mailedCode();
      await moveAs(at.owner, id, 'withdraw');
      expect(reasonIn(await ask(id))).toBe('wrong_stage');
      expect((await open(code)).status).toBe(404);
    });
  });

  describe('by itself, when it is proposed', () => {
    test('once: not again as long as the link serves or the manager agreed', async () => {
      const id = await proposed();
      expect(at.toManagers).toHaveLength(1);
      expect(await state(id)).toMatchObject({ state: 'asked' });
      await decide(mailedCode(), 'given');
      await rowsOf(id).update({ expires_at: new Date(Date.now() - 1) });
      await moveAs(at.owner, id, 'withdraw');
      await moveAs(at.owner, id, 'resume');
      expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
      expect(at.toManagers).toHaveLength(1);
      expect(await state(id)).toMatchObject({ state: 'given' });
    });
    test('another manager by then is asked, and the first one’s link serves no more', async () => {
      const { id, code } = await asked();
      await save(id, { managerEmail: 'autre@liens-estives.example' });
      expect(await state(id)).toMatchObject({ state: 'not_asked' });
      expect((await open(code)).status).toBe(404);
      await moveAs(at.owner, id, 'submit');
      expect(at.toManagers.map(({ to }) => to)).toEqual([manager, 'autre@liens-estives.example']);
    });
  });
}
