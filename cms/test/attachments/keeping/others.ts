import { describe, expect, test } from 'vitest';
import { signInTeam } from '../../accounts.ts';
import { contributionIn, newDraft } from '../../contributions/contributor.ts';
import { force, seeded } from '../../fiche.ts';
import { errorIn, request } from '../../request.ts';
import { trame } from '../documents.ts';
import { jpeg } from '../pictures.ts';
import { attachOwn, formWith, imageWords, sendForm } from '../send.ts';
import { cms, editeur, illustrated, none, other, otherToken, owner, token } from './setting.ts';

export function others(): void {
  describe('somebody else', () => {
    test('B attaches to A’s draft, reads, changes, removes: 404, row unchanged', async () => {
      const { documentId, id } = await illustrated();
      const mine = await newDraft(other);
      const bytes = await jpeg();
      for (const fiche of [documentId, mine.documentId]) {
        const path = `/${fiche}/attachments/${id}` as const;
        expect((await other(`GET ${path}`)).status).toBe(404);
        expect((await other(`PUT ${path}`, { alt: 'Pris', version: 1 })).status).toBe(404);
        expect((await other(`DELETE ${path}`)).status).toBe(404);
      }
      expect((await attachOwn(cms, otherToken, documentId, { bytes })).status).toBe(404);
      expect(contributionIn(await owner(`GET /${documentId}`))).toMatchObject({
        version: 2,
        attachments: [none],
      });
    });
    test('nobody: 401 before the form is opened', async () => {
      const { documentId, id } = await illustrated();
      const answer = await attachOwn(cms, undefined, documentId, { bytes: await jpeg() });
      expect(answer.status).toBe(401);
      const path = `/api/contributions/${documentId}/attachments/${id}` as const;
      expect((await request(cms, `GET ${path}`)).status).toBe(401);
      expect((await request(cms, `DELETE ${path}`)).status).toBe(401);
    });
  });

  describe('the team', () => {
    const panel = (fiche: { documentId: string }, rest = '') =>
      `/workflow/fiches/practice/${fiche.documentId}/attachments${rest}` as const;

    test('an editor sees, adds, completes and removes, at any stage', async () => {
      const fiche = await illustrated();
      await force(cms, fiche, { stage: 'in_review' });
      const added = await sendForm(cms, panel(fiche), editeur, formWith({ bytes: await trame() }));
      expect(added.status).toBe(200);
      const body = { ...imageWords, version: 3 };
      const asked = { token: editeur, body };
      expect((await request(cms, `PUT ${panel(fiche, `/${fiche.id}`)}`, asked)).status).toBe(200);
      const list = await request(cms, `GET ${panel(fiche)}`, { token: editeur });
      expect(list.json).toMatchObject({
        data: [{ id: fiche.id, ...imageWords }, { type: 'document' }],
      });
      const file = await request(cms, `GET ${panel(fiche, `/${fiche.id}`)}`, { token: editeur });
      expect(file.headers.get('content-type')).toBe('image/webp');
      const gone = await request(cms, `DELETE ${panel(fiche, `/${fiche.id}`)}`, { token: editeur });
      expect(gone.json).toMatchObject({ data: [{ type: 'document' }] });
    });
    test('a committee member reads and changes nothing', async () => {
      const fiche = await illustrated();
      // Never proposed, it is not theirs to read.
      await force(cms, fiche, { stage: 'submitted' });
      const comite = await signInTeam(cms, 'comite1');
      expect((await request(cms, `GET ${panel(fiche)}`, { token: comite })).status).toBe(200);
      const answers = [
        await sendForm(cms, panel(fiche), comite, formWith({ bytes: await jpeg() })),
        await request(cms, `PUT ${panel(fiche, `/${fiche.id}`)}`, {
          token: comite,
          body: { alt: 'x' },
        }),
        await request(cms, `DELETE ${panel(fiche, `/${fiche.id}`)}`, { token: comite }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    });
    test('nobody, and a contributor’s token: 401', async () => {
      const fiche = await illustrated();
      for (const who of [undefined, token])
        expect((await request(cms, `GET ${panel(fiche)}`, { token: who })).status).toBe(401);
    });
    test('what the door refuses is told in words', async () => {
      const practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
      const form = formWith({ bytes: Buffer.from('<html>'), name: 'page.png' });
      const answer = await sendForm(cms, panel(practice), editeur, form);
      expect([answer.status, errorIn(answer).message]).toEqual([
        400,
        expect.stringContaining("« page.png » n'est ni une image"),
      ]);
    });
  });
}
