import { Warning } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dumpTables } from '../../personal-data/tables.ts';
import { dataIn, fieldsIn } from '../../request.ts';
import { at, messageIn, proposed } from '../setting.ts';
import { thread, write } from './setting.ts';

/** A message: what it may hold, how it is looked at and kept. */
export function words(): void {
  describe('what is written', () => {
    test('2,000 characters are, one more is refused by its field, and so is nothing', async () => {
      const id = await proposed();
      expect((await write(id, 'é'.repeat(2_000))).status).toBe(201);
      for (const text of [
        'é'.repeat(2_001),
        '',
        '  \n ',
        'un\u0000deux',
        'un\u202edeux',
        null,
        7,
        ['x'],
      ]) {
        const refused = await write(id, text);
        expect([refused.status, fieldsIn(refused)]).toEqual([400, ['text']]);
      }
      expect(await thread(id)).toHaveLength(1);
    });
    test('it is cleaned like any text, and kept as text', async () => {
      const id = await proposed();
      const made = messageIn(await write(id, ' E\u0301lan\r\n<script>\u200balert(1)</script> '));
      expect(made.text).toBe('Élan\n<script>alert(1)</script>');
    });
    test('by whom somebody could be recognised is told, and the message is kept', async () => {
      const id = await proposed();
      const sent = await write(id, 'Rappelez-moi au 06 12 34 56 78, merci.');
      expect(sent.status).toBe(201);
      expect(sent.json).toMatchObject({
        meta: { warnings: [{ path: ['text'], kind: 'phone', start: 16, end: 30 }] },
      });
      expect(await thread(id)).toHaveLength(1);
    });
    test('it can be looked at before it is sent, at any stage: nothing of it is kept', async () => {
      const id = await at.draft();
      const look = (text: string) => at.owner(`POST /${id}/passages`, { text });
      const looked = await look('Rappelez la mère de Zéphyrine au 06 98 76 54 32.');
      expect(looked.status).toBe(200);
      expect(looked.headers.get('cache-control')).toBe('no-store');
      const told = dataIn(looked, z.array(Warning));
      expect(told.map(({ kind, start, end }) => [kind, start, end])).toContainEqual([
        'phone',
        33,
        47,
      ]);
      expect((await look('Merci à vous.')).json).toMatchObject({ data: [] });
      expect(fieldsIn(await look('é'.repeat(2_001)))).toEqual(['text']);
      expect(JSON.stringify(await dumpTables(at.cms))).not.toMatch(/Zéphyrine|06 98 76/);
      expect(at.cms.logs.join('')).not.toMatch(/Zéphyrine|06 98 76/);
    });
    test('the same words twice in a row are one message: a click that was made twice', async () => {
      const id = await proposed();
      const [one, other] = await Promise.all([write(id, 'Merci'), write(id, 'Merci')]);
      expect([one.status, other.status].sort()).toEqual([200, 201]);
      expect(messageIn(one).id).toBe(messageIn(other).id);
    });
  });
}
