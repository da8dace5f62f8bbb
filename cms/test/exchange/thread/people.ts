import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signInTeam } from '../../accounts.ts';
import { at, proposed, read } from '../setting.ts';
import { answer, answerAs, teamThread, thread, write } from './setting.ts';

/** Who signs a message, and who of the team reads and writes. */
export function people(): void {
  describe('who signs', () => {
    test('an editor by their name, the contributor by theirs, to the team alone', async () => {
      const id = await proposed();
      await write(id, 'Bonjour');
      await answer(id, 'Bonjour à vous');
      expect(await thread(id)).toMatchObject([
        { from: 'contributor', who: null },
        { from: 'team', who: 'Équipe éditoriale' },
      ]);
      expect((await teamThread(id)).map(({ who }) => who)).toEqual([
        'Contributrice de démonstration',
        'Équipe éditoriale',
      ]);
    });
    test('an editor without a name has none: their address is not told', async () => {
      const users = at.cms.strapi.db.query('admin::user');
      const where = { email: 'editeur@demo.example' };
      await users.update({ where, data: { firstname: '', lastname: '' } });
      const id = await proposed();
      await answer(id, 'Bonjour');
      await at.move(id, 'requestChanges', { requests: [{ path: 'title', text: 'Plus court ?' }] });
      await users.update({ where, data: { firstname: 'Équipe', lastname: 'éditoriale' } });
      for (const path of ['', '/messages', '/history'])
        expect((await at.owner(`GET /${id}${path}`)).text).not.toContain('@demo.example');
      expect((await read(at.owner, id)).requests).toMatchObject([{ by: null }]);
    });
  });

  describe('who of the team', () => {
    test('editors write; the administrator reads; the committee and ONPE do neither', async () => {
      const id = await proposed();
      await write(id, 'Un mot confié aux éditeurs');
      for (const [name, reading, writing] of [
        ['admin', 200, 403],
        ['comite1', 403, 403],
        ['onpe1', 403, 403],
      ] as const) {
        const token = await signInTeam(at.cms, name);
        const seen = await at.panel(token, 'GET', id, '/messages');
        const fiche = await at.panel(token, 'GET', id, '');
        expect([name, seen.status, (await answerAs(token, id, 'x')).status]).toEqual([
          name,
          reading,
          writing,
        ]);
        const mark = await at.panel(token, 'PUT', id, '/messages/read', { upTo: 1 });
        expect([name, mark.status]).toEqual([name, 403]);
        if (reading === 403) expect(seen.text + fiche.text).not.toContain('confié');
      }
    });
    test('a dispositif has no contributor to write to', async () => {
      const { editor, cms } = at;
      const rows = z.array(z.looseObject({ documentId: z.string() }));
      const [one] = rows.parse(
        await cms.strapi.db.query('api::dispositif.dispositif').findMany({}),
      );
      const answer = await fetch(
        `${cms.url}/workflow/fiches/dispositif/${one?.documentId}/messages`,
        { headers: { authorization: `Bearer ${editor}` } },
      );
      expect(answer.status).toBe(404);
    });
  });
}
