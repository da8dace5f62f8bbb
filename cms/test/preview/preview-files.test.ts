import { PreviewAnswer, toComplete } from '@pratiques/shared';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { signIn, signInTeam } from '../accounts.ts';
import { photograph } from '../attachments/pictures.ts';
import { attachmentIn, attachOwn } from '../attachments/send.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { dataIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// The pictures of a draft are behind its link, and behind no other.

let cms: Cms;
let editor: string;
let contributor: string;
beforeAll(async () => {
  cms = await startCms();
  editor = await signInTeam(cms, 'editeur');
  contributor = await signIn(cms, 'contributrice');
});
afterAll(() => cms.stop());

const Link = z.object({ url: z.url() });
async function illustrated() {
  const { documentId } = await newDraft(contributorOf(cms, contributor), { title: 'Illustrée' });
  const sent = await attachOwn(cms, contributor, documentId, { bytes: await photograph() });
  const { id } = attachmentIn(sent);
  const asked = await request(cms, `POST /workflow/fiches/practice/${documentId}/preview`, {
    token: editor,
    body: {},
  });
  const token = dataIn(asked, Link).url.split('/').at(-1) ?? '';
  return { documentId, id, token };
}
const exchange = (path: string, bearer: string | undefined = cms.env.LIBRARY_TOKEN) =>
  request(cms, `GET /api/library/preview/${path}`, { token: bearer });

test('its link shows them, with what is still to be said of them', async () => {
  const { id, token } = await illustrated();
  const { data } = PreviewAnswer.parse((await exchange(token)).json);
  expect(data.entry.attachments).toMatchObject([
    { id, type: 'image', alt: toComplete, credit: toComplete, caption: null },
  ]);
  const file = await exchange(`${token}/files/${id}.webp`);
  expect(file.status).toBe(200);
  expect(file.headers.get('cache-control')).toBe('no-store');
  expect(file.text.slice(0, 4)).toBe('RIFF');
});

test('the publisher alone may ask, and only by the link of their fiche', async () => {
  const [one, other] = [await illustrated(), await illustrated()];
  const path = `${one.token}/files/${one.id}.webp`;
  for (const token of [editor, contributor, 'x'])
    expect((await exchange(path, token)).status).toBe(401);
  for (const wrong of [
    `${other.token}/files/${one.id}.webp`,
    `${one.token}x/files/${one.id}.webp`,
    `${one.token}/files/${one.id}.pdf`,
    `${one.token}/files/${one.id}-99.webp`,
    `${one.token}/files/..%2f..%2fcms.db`,
  ])
    expect((await exchange(wrong)).status, wrong).toBe(404);
});

test('not once it was taken off, nor after the link has expired', async () => {
  const { documentId, id, token } = await illustrated();
  const path = `${token}/files/${id}.webp`;
  vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] });
  expect((await exchange(path)).status).toBe(404);
  vi.useRealTimers();
  expect((await exchange(path)).status).toBe(200);
  const [draft] = await cms.strapi.db
    .query('api::practice.practice')
    .findMany({ where: { documentId }, limit: 1 });
  const { version } = z.looseObject({ version: z.number() }).parse(draft);
  const taken = await request(cms, `DELETE /api/contributions/${documentId}/attachments/${id}`, {
    token: contributor,
    body: { version },
  });
  expect(taken.status).toBeLessThan(300);
  expect((await exchange(path)).status).toBe(404);
});
