import { describe, expect, test } from 'vitest';
import { at } from '../exchange/setting.ts';
import { dumpTables } from '../personal-data/tables.ts';
import { asked, open, post, revoke, rowsOf, sheetIn, state } from './setting.ts';

/** What the link shows, and to whom it shows nothing. */
export function reading(): void {
  describe('reading', () => {
    test('in words, what would be published and who asks; no private answer', async () => {
      const { code } = await asked({ internalContact: '05 63 91 47 28' });
      const answer = await open(code);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const sheet = sheetIn(answer);
      expect(sheet.askedBy.name).toBe('Contributrice de démonstration');
      expect(sheet.title).toBe(at.complete.title);
      const labels = sheet.sections.flatMap(({ answers }) => answers.map(({ label }) => label));
      expect(labels.length).toBeGreaterThan(15);
      const lines = sheet.sections.flatMap(({ answers }) => answers.flatMap((one) => one.lines));
      expect(lines).toContain('septembre 2019');
      expect(lines).toContain('De 3 à 17 ans');
      expect(lines.find((line) => line.startsWith('Pour qui ? '))).toContain(
        'Constaté quand ? 2024',
      );
      expect(lines.join('\n')).not.toMatch(/\? :|\d{4}-\d\d/);
      expect(sheet.sections.map(({ title }) => title)).not.toContain('Accords');
      expect(answer.text).not.toMatch(/05 63 91 47 28|liens-estives\.example|demo\.example/);
      expect(answer.text).not.toContain('accompagnement-des-familles');
    });
    test('opening changes nothing', async () => {
      const { id, code } = await asked();
      const before = await dumpTables(at.cms);
      await open(code);
      expect(await dumpTables(at.cms)).toEqual(before);
      expect(await state(id)).toMatchObject({ state: 'asked' });
    });
    test('invented, expired, taken back, of a blocked account: one same answer', async () => {
      const taken = await asked();
      await revoke(taken.id);
      const late = await asked();
      await rowsOf(late.id).update({ expires_at: new Date(Date.now() - 1_000) });
      expect(await state(taken.id)).toMatchObject({ state: 'not_asked' });
      expect(await state(late.id)).toMatchObject({ state: 'expired' });
      const invented = await open('a'.repeat(64));
      expect(invented.status).toBe(404);
      for (const code of [taken.code, late.code]) {
        expect((await open(code)).text).toBe(invented.text);
        const body = { code, decision: 'given', read: 'a'.repeat(64) };
        expect((await post('decide', body)).text).toBe(invented.text);
      }
      const { code } = await asked();
      const users = at.cms.strapi.db.connection('up_users');
      const where = { email: 'contributrice@demo.example' };
      await users.clone().where(where).update({ blocked: true });
      const blocked = await open(code);
      await users.clone().where(where).update({ blocked: false });
      expect(blocked.text).toBe(invented.text);
      expect((await open(code)).status).toBe(200);
    });
  });
}
