import { describe, expect, test } from 'vitest';
import { signInTeam } from '../../accounts.ts';
import { reasonIn } from '../../request.ts';
import { at, moveAs, proposed, read } from '../setting.ts';
import { asked, two } from './setting.ts';

/** Requests as an editor opens them. */
export function openingThem(): void {
  describe('asking', () => {
    test('each request stands at its field, with who asks and what the answer was', async () => {
      const { requests, missing } = await read(at.owner, await asked());
      expect(requests).toMatchObject([
        {
          round: 1,
          path: ['humanMeans'],
          place: 'Qui, avec qui, avec quoi, « Quels moyens humains ? »',
          text: 'Combien de temps plein ?',
          by: 'Équipe éditoriale',
          state: 'to_do',
          answer: null,
          before: 'Quatre intervenants formés (3,2 ETP).',
          changed: false,
        },
        { path: ['effects', '0'], before: expect.stringContaining('une sur dix'), changed: false },
      ]);
      expect(missing.map(({ name, path }) => [name, path.join('.')])).toEqual([
        ['unanswered', 'humanMeans'],
        ['unanswered', 'effects.0'],
      ]);
    });
    test('a comment alone goes as before, and the comment is owed all the same', async () => {
      const id = await asked({});
      expect((await read(at.owner, id)).requests).toEqual([]);
      expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
      const refused = await at.move(id, 'requestChanges', { ...two, comment: ' ' });
      expect([refused.status, reasonIn(refused)]).toEqual([400, 'comment_required']);
      expect((await read(at.owner, id)).requests).toEqual([]);
    });
    test.each([
      ['a field that is none', [['colour', 'Laquelle ?']]],
      ['a field of the team', [['slug', 'Plus court ?']]],
      ['a column that is none', [['effects.0.colour', 'Laquelle ?']]],
      ['a line of a single answer', [['title.0', 'Plus court ?']]],
      ['a name of the language', [['__proto__', 'x']]],
      ['nothing', [['title', '  ']]],
      ['too much', [['title', 'x'.repeat(1_001)]]],
      ['too many', Array.from({ length: 31 }, () => ['title', 'Plus court ?'])],
    ] as const)('%s is not asked', async (_, requests) => {
      const id = await proposed();
      const body = { requests: requests.map(([path, text]) => ({ path, text })) };
      expect((await at.move(id, 'requestChanges', body)).status).toBe(400);
      expect((await read(at.owner, id)).stage).toBe('submitted');
    });
    test('with no other move, and by nobody but an editor', async () => {
      const id = await proposed();
      expect((await at.move(id, 'examine', two)).status).toBe(400);
      const onpe = await signInTeam(at.cms, 'onpe1');
      const body = { name: 'requestChanges', comment: 'Un mot.', ...two };
      expect((await at.panel(onpe, 'POST', id, '/moves', body)).status).toBe(400);
      const { requests, stage } = await read(at.owner, id);
      expect([requests, stage]).toEqual([[], 'submitted']);
    });
    test('the contributor hears of it by a mail that quotes nothing', async () => {
      const id = await asked();
      expect(at.letters).toMatchObject([
        {
          to: 'contributrice@demo.example',
          subject: 'Des précisions sont attendues pour votre fiche',
        },
      ]);
      expect(at.letters[0]?.text).toContain(`/contribuer/fiches/${id}/suivi/#demandes`);
      expect(JSON.stringify(at.letters)).not.toMatch(/temps plein|le savez-vous|mot pour vous/);
    });
  });
}
