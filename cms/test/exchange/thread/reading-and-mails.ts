import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataIn } from '../../request.ts';
import { at, messageIn, proposed, read } from '../setting.ts';
import { answer, teamThread, thread, write } from './setting.ts';

/** What is read, and who hears of what is not. */
export function readingAndMails(): void {
  describe('reading, and mails', () => {
    test('who writes has read what came before; reading is marked up to a message', async () => {
      const id = await proposed();
      await answer(id, 'Un');
      await answer(id, 'Deux');
      expect((await read(at.owner, id)).unread).toBe(2);
      const [first] = await thread(id);
      expect((await at.owner(`PUT /${id}/messages/read`, { upTo: first?.id })).status).toBe(204);
      expect((await teamThread(id)).map(({ readAt }) => readAt !== null)).toEqual([true, false]);
      await write(id, 'Trois');
      expect((await teamThread(id)).map(({ readAt }) => readAt !== null)).toEqual([
        true,
        true,
        false,
      ]);
      const last = (await teamThread(id)).at(-1)?.id;
      await at.panel(at.editor, 'PUT', id, '/messages/read', { upTo: last });
      expect((await thread(id)).at(-1)?.readAt).not.toBeNull();
      expect((await read(at.owner, id)).unread).toBe(0);
    });
    test('nobody marks their own message as read', async () => {
      const id = await proposed();
      const { id: mine } = messageIn(await write(id, 'Lu par moi'));
      await at.owner(`PUT /${id}/messages/read`, { upTo: mine });
      expect((await thread(id)).map(({ readAt }) => readAt)).toEqual([null]);
    });
    test('one mail for a run of unread messages, to each editor; a link, no word, no title', async () => {
      const id = await proposed({ title: 'Une pratique dont nul ne parle' });
      await write(id, 'Un secret');
      await write(id, 'Un autre secret');
      expect(at.letters.map(({ to }) => to)).toEqual(['editeur@demo.example']);
      const letter = JSON.stringify(at.letters);
      expect(letter).not.toMatch(/secret|nul ne parle|Contributrice/);
      expect(letter).toContain(`collection-types/api::practice.practice/${id}`);
      const last = (await teamThread(id)).at(-1)?.id;
      await at.panel(at.editor, 'PUT', id, '/messages/read', { upTo: last });
      await write(id, 'Un troisième secret');
      expect(at.letters).toHaveLength(2);
    });
    test('the same to the contributor, and none to oneself', async () => {
      const id = await proposed();
      await answer(id, 'Un secret');
      await answer(id, 'Un autre');
      expect(at.letters.map(({ to }) => to)).toEqual(['contributrice@demo.example']);
      expect(at.letters[0]?.text).toContain(`/contribuer/fiches/${id}/suivi/#echange`);
      expect(JSON.stringify(at.letters)).not.toMatch(/secret|éditoriale @/);
    });
    test('an editor whose account is closed hears of nothing', async () => {
      const users = at.cms.strapi.db.query('admin::user');
      const where = { email: 'editeur@demo.example' };
      const id = await proposed();
      await users.update({ where, data: { isActive: false } });
      await write(id, 'Y a-t-il quelqu’un ?');
      await users.update({ where, data: { isActive: true } });
      expect(at.letters).toEqual([]);
      expect(dataIn(await at.owner(`GET /${id}/messages`), z.array(z.unknown()))).toHaveLength(1);
    });
  });
}
