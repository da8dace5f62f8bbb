import { describe, expect, test } from 'vitest';
import { workflow } from '../../src/workflow.ts';
import { at, save } from '../exchange/setting.ts';
import { asked, decide, manager, open, rowsOf } from './setting.ts';

/** What is kept of a manager, exported and erased. */
export function personalData(): void {
  describe('personal data', () => {
    const { stringify } = JSON;
    test('a manager’s own request reaches it: the link dies, the proof stays of nobody', async () => {
      const boss = 'cheffe@liens-estives.example';
      const { id, code } = await asked({ managerEmail: boss });
      await decide(code, 'given', 'Signé : la cheffe.');
      const { personalData } = workflow(at.cms.strapi);
      await save(id, { managerEmail: 'autre@liens-estives.example' });
      expect(await personalData.managedBy(boss)).toEqual([id]);
      expect(stringify(await personalData.approvalsTo(boss))).toContain('Signé');
      await personalData.forgetManager([id]);
      const [row] = await rowsOf(id);
      expect(row).toMatchObject({ address: null, word: null, code_hash: null, decision: 'given' });
      expect(row?.read_print).toMatch(/^[0-9a-f]{64}$/);
      expect((await open(code)).status).toBe(404);
    });
    test('a draft that is removed takes it along', async () => {
      const { id } = await asked();
      expect((await at.owner(`DELETE /${id}`)).status).toBe(204);
      expect(await rowsOf(id)).toEqual([]);
    });
    test('it is in its contributor’s export', async () => {
      const { id, code } = await asked();
      await decide(code, 'given', 'Pour l’export.');
      const { id: account } = await at.cms.strapi.db
        .connection('up_users')
        .where({ email: 'contributrice@demo.example' })
        .first();
      const practices = await workflow(at.cms.strapi).personalData.exportPractices(account);
      const mine = practices.find(({ documentId }) => documentId === id);
      expect(mine?.approvals).toMatchObject([{ address: manager, word: 'Pour l’export.' }]);
    });
  });
}
