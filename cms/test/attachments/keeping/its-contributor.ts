import { describe, expect, test, vi } from 'vitest';
import { contributionIn, newDraft } from '../../contributions/contributor.ts';
import { force, movePanel } from '../../fiche.ts';
import { reasonIn } from '../../request.ts';
import { trame } from '../documents.ts';
import { jpeg } from '../pictures.ts';
import { attachmentIn, attachOwn, imageWords, versionIn } from '../send.ts';
import { cms, editeur, illustrated, kept, none, owner, token } from './setting.ts';

export function itsContributor(): void {
  describe('its contributor', () => {
    test('attaches a picture: the fiche tells it, its version rises, the journal says so', async () => {
      const { documentId } = await newDraft(owner);
      const sent = {
        bytes: await jpeg(),
        name: 'salle.jpg',
        fields: { alt: 'Une salle', version: '1' },
      };
      const answer = await attachOwn(cms, token, documentId, sent);
      expect([answer.status, versionIn(answer)]).toEqual([201, 2]);
      const expected = { ...none, type: 'image', name: 'salle.jpg', alt: 'Une salle', width: 640 };
      expect(attachmentIn(answer)).toMatchObject(expected);
      const read = contributionIn(await owner(`GET /${documentId}`));
      expect(read.version).toBe(2);
      expect(read.attachments).toEqual([attachmentIn(answer)]);
      const row = await cms.strapi.db
        .connection('workflow_journal')
        .orderBy('sequence', 'desc')
        .first();
      expect(row).toMatchObject({
        document_id: documentId,
        action: 'attach',
        actor_kind: 'contributor',
      });
    });

    test('says what is on it over the version that was read; a stale one is a conflict', async () => {
      const { documentId, id } = await illustrated();
      const answer = await owner(`PUT /${documentId}/attachments/${id}`, {
        ...imageWords,
        version: 2,
      });
      expect([answer.status, versionIn(answer)]).toEqual([200, 3]);
      expect(attachmentIn(answer)).toMatchObject(imageWords);
      const stale = await owner(`PUT /${documentId}/attachments/${id}`, {
        alt: 'Autre',
        version: 2,
      });
      expect([stale.status, reasonIn(stale)]).toEqual([409, 'stale_version']);
      const { attachments } = contributionIn(await owner(`GET /${documentId}`));
      expect(attachments).toMatchObject([imageWords]);
    });

    test.each([
      ['no version', { alt: 'a' }],
      ['a name that is not asked', { version: 2, sha256: 'x' }],
      ['a choice that is none', { version: 2, recognisable: 'perhaps' }],
      ['a control character', { version: 2, alt: 'a\u0000' }],
      ['a text without end', { version: 2, alt: 'a'.repeat(2_001) }],
    ])('%s: 400, nothing changes', async (_, body) => {
      const { documentId, id } = await illustrated();
      expect((await owner(`PUT /${documentId}/attachments/${id}`, body)).status).toBe(400);
      expect(contributionIn(await owner(`GET /${documentId}`))).toMatchObject({
        version: 2,
        attachments: [none],
      });
    });

    test('reads the file; it is for them alone, and nothing in it runs', async () => {
      const { documentId, id } = await illustrated();
      const answer = await owner(`GET /${documentId}/attachments/${id}`);
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'image/webp',
        'content-disposition': 'inline',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
      const pdf = attachmentIn(await attachOwn(cms, token, documentId, { bytes: await trame() }));
      const document = await owner(`GET /${documentId}/attachments/${pdf.id}`);
      expect(document.text.slice(0, 5)).toBe('%PDF-');
      expect(document.headers.get('content-disposition')).toMatch(/^attachment/);
    });

    test('takes it off: the file leaves the disk', async () => {
      const { documentId, id } = await illustrated();
      expect(await kept(id)).not.toEqual([]);
      const answer = await owner(`DELETE /${documentId}/attachments/${id}`);
      expect([answer.status, versionIn(answer)]).toEqual([200, 3]);
      await vi.waitUntil(async () => (await kept(id)).length === 0, { timeout: 20_000 });
      expect((await owner(`GET /${documentId}/attachments/${id}`)).status).toBe(404);
      expect(contributionIn(await owner(`GET /${documentId}`)).attachments).toEqual([]);
    });

    test('removes the draft: its files leave with it', async () => {
      const { documentId, id } = await illustrated();
      expect((await owner(`DELETE /${documentId}`)).status).toBe(204);
      await vi.waitUntil(async () => (await kept(id)).length === 0, { timeout: 20_000 });
    });

    test('has six pictures at most', async () => {
      const { documentId } = await newDraft(owner);
      const bytes = await jpeg();
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => attachOwn(cms, token, documentId, { bytes })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(6).fill(201), 409, 409]);
      expect(contributionIn(await owner(`GET /${documentId}`)).attachments).toHaveLength(6);
    });

    test.each(['submitted', 'in_review', 'accepted', 'published', 'withdrawn', 'archived'])(
      'at %s it is with the team: 409, and nothing changes',
      async (stage) => {
        const fiche = await illustrated();
        await force(cms, fiche, { stage });
        const path = `/${fiche.documentId}/attachments/${fiche.id}` as const;
        const answers = [
          await attachOwn(cms, token, fiche.documentId, { bytes: await jpeg() }),
          await owner(`PUT ${path}`, { alt: 'Changé', version: 2 }),
          await owner(`DELETE ${path}`),
        ];
        for (const answer of answers)
          expect([answer.status, reasonIn(answer)]).toEqual([409, 'wrong_stage']);
        const { attachments } = contributionIn(await owner(`GET /${fiche.documentId}`));
        expect(attachments).toMatchObject([none]);
      },
    );
    test('after a request for changes it is open again', async () => {
      const fiche = await illustrated();
      await force(cms, fiche, { stage: 'in_review' });
      await movePanel(cms, editeur, fiche, { name: 'requestChanges', comment: 'Une image ?' });
      const answer = await attachOwn(cms, token, fiche.documentId, { bytes: await jpeg() });
      expect(answer.status).toBe(201);
    });
  });
}
