import { PreviewAnswer } from '@pratiques/shared';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { photograph } from '../attachments/pictures.ts';
import { attachmentIn, attachOwn } from '../attachments/send.ts';
import { newDraft } from '../contributions/contributor.ts';
import { newContributor } from '../personal-data/people.ts';
import { dataIn, fieldsIn, request } from '../request.ts';
import { cms, owner, tokens } from './setting.ts';

const Link = z.strictObject({ url: z.url(), expiresAt: z.iso.datetime() });
const exchange = (path: string) =>
  request(cms, `GET /api/library/preview/${path}`, { token: cms.env.LIBRARY_TOKEN });

async function linkOf(documentId: string, ask = owner) {
  const link = dataIn(await ask(`POST /${documentId}/preview`, {}), Link);
  return { ...link, token: link.url.split('/').at(-1) ?? '' };
}

export function ownPreview(): void {
  describe('a contributor’s look at their own draft', () => {
    afterEach(() => vi.useRealTimers());

    test('is a link of ten minutes at the readers’ address, that shows the draft and its pictures', async () => {
      const { documentId } = await newDraft(owner, {
        title: 'Un titre xylophanie',
        managerEmail: 'direction@liens-estives.example',
      });
      const sent = await attachOwn(cms, tokens.owner, documentId, { bytes: await photograph() });
      const { id } = attachmentIn(sent);
      const { url, token, expiresAt } = await linkOf(documentId);
      expect(url).toMatch(/^http:\/\/localhost:4321\/_publisher\/preview\/[\w-]+\.[\w-]+\.[\w-]+$/);
      const answer = await exchange(token);
      expect(PreviewAnswer.parse(answer.json).data).toMatchObject({
        documentId,
        expiresAt,
        entry: { title: 'Un titre xylophanie', attachments: [{ id }] },
      });
      expect(answer.text).not.toMatch(/direction@|managerEmail|owner/);
      expect((await exchange(`${token}/files/${id}.webp`)).status).toBe(200);
      vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] });
      expect((await exchange(token)).status).toBe(404);
      expect((await exchange(`${token}/files/${id}.webp`)).status).toBe(404);
    });

    test('names an organisation that the team has not confirmed yet, and says so of no other', async () => {
      const asked = { name: 'Maison Xylophanie', type: 'association-locale' };
      const own = `POST /api/contributions/organisations` as const;
      const made = await request(cms, own, { token: tokens.owner, body: asked });
      const organisation = dataIn(made, z.object({ documentId: z.string() })).documentId;
      const { documentId } = await newDraft(owner, { title: 'Un titre', organisation });
      const shown = async () =>
        PreviewAnswer.parse((await exchange((await linkOf(documentId)).token)).json).data;
      expect((await shown()).proposedOrganisation).toMatchObject({ ...asked, website: null });
      const rows = cms.strapi.db.query('api::organisation.organisation');
      await rows.updateMany({ where: { name: asked.name }, data: { standing: 'confirmed' } });
      expect((await shown()).proposedOrganisation).toBeNull();
    });

    test('ends with the account, and when the practice becomes somebody else’s', async () => {
      const person = await newContributor(cms, 'passante@asso.example');
      const { documentId } = await newDraft(person.ask, { title: 'Un titre' });
      const { token } = await linkOf(documentId, person.ask);
      const users = cms.strapi.db.query('plugin::users-permissions.user');
      const block = (blocked: boolean) =>
        users.update({ where: { id: person.id }, data: { blocked } });
      await block(true);
      expect((await exchange(token)).status).toBe(404);
      await block(false);
      expect((await exchange(token)).status).toBe(200);
      const another = z
        .object({ id: z.number() })
        .parse(await users.findOne({ where: { email: 'contributeur2@demo.example' } }));
      const own = (id: number) =>
        cms.strapi.db
          .connection('practices_owner_lnk')
          .where({ user_id: person.id })
          .update({ user_id: id });
      await own(another.id);
      expect((await exchange(token)).status).toBe(404);
    });

    test('takes no body but an empty one', async () => {
      const { documentId } = await newDraft(owner, { title: 'Un titre' });
      const refused = await owner(`POST /${documentId}/preview`, { locale: 'en' });
      expect([refused.status, fieldsIn(refused)]).toEqual([400, ['locale']]);
      expect((await owner(`POST /${documentId}/preview`)).status).toBe(200);
      expect(cms.logs.join('\n')).not.toMatch(/eyJ[\w-]+\.eyJ[\w-]+/);
    });
  });
}
