import { createHash } from 'node:crypto';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf, PracticeEntry } from '@pratiques/shared';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { signIn, signInTeam } from '../accounts.ts';
import { completePractice } from '../complete-practice.ts';
import { type Contributor, contributorOf, newDraft } from '../contributions/contributor.ts';
import { movePanel, rowsOf } from '../fiche.ts';
import { changeOf, readChanges } from '../library/changes.ts';
import { errorIn, reasonIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { trame } from './documents.ts';
import { plain } from './pictures.ts';
import {
  attachmentIn,
  attachOwn,
  documentWords,
  formWith,
  imageWords,
  sendForm,
  unsaid,
} from './send.ts';

let cms: Cms;
let token: string;
let editeur: string;
let owner: Contributor;
let complete: Awaited<ReturnType<typeof completePractice>>;
beforeAll(async () => {
  cms = await startCms();
  token = await signIn(cms, 'contributrice');
  editeur = await signInTeam(cms, 'editeur');
  owner = contributorOf(cms, token);
  complete = await completePractice(cms);
});
afterAll(() => cms.stop());

const kept = async (id: string) =>
  (await readdir(join(cms.env.DATA_DIR, 'uploads'))).filter((name) => name.startsWith(id)).sort();
const fetchFile = (name: string, bearer: string | undefined = cms.env.LIBRARY_TOKEN) =>
  fetch(`${cms.url}/api/library/files/${name}`, {
    headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
  });
const picture = (width = 1_000) => plain(width, 500).jpeg().toBuffer();

/** Says something of an attachment in the panel. */
async function describeAs(editor: string, documentId: string, id: string, body: object) {
  const path = `/workflow/fiches/practice/${documentId}/attachments/${id}` as const;
  return request(cms, `PUT ${path}`, { token: editor, body });
}

/** A complete practice with a picture and a document, accepted; `changed`: what an editor says anew of the picture. */
async function accepted(changed: object = {}) {
  const { documentId } = await newDraft(owner, complete);
  const fiche = { kind: 'practice' as const, documentId };
  const bytes = await picture();
  const name = 'Zibelune Martin.jpg';
  const photo = attachmentIn(
    await attachOwn(cms, token, documentId, { bytes, name, fields: imageWords }),
  );
  const pdf = { bytes: await trame(), name: 'a.pdf', fields: documentWords };
  const document = attachmentIn(await attachOwn(cms, token, documentId, pdf));
  await owner(`POST /${documentId}/transitions`, { name: 'submit', version: 3 });
  const move = (move: string, comment = 'Un mot.') =>
    movePanel(cms, editeur, fiche, { name: move, comment });
  await move('examine');
  await move('accept');
  await describeAs(editeur, documentId, photo.id, changed);
  return { fiche, photo, document, move };
}
const entryOf = async (documentId: string) =>
  PracticeEntry.parse((await changeOf(cms, documentId))?.entry);

test('what nobody described, attached once the fiche was with the team, cannot be published: all is told in words', async () => {
  const { documentId } = await newDraft(owner, complete);
  const fiche = { kind: 'practice' as const, documentId };
  await owner(`POST /${documentId}/transitions`, { name: 'submit', version: 1 });
  const path = `/workflow/fiches/practice/${documentId}/attachments`;
  const bytes = await picture();
  for (const sent of [bytes, bytes, await trame()])
    await sendForm(cms, path, editeur, formWith({ bytes: sent }));
  for (const name of ['examine', 'accept'])
    await movePanel(cms, editeur, fiche, { name, comment: 'a' });
  const answer = await movePanel(cms, editeur, fiche, { name: 'publish' });
  expect([answer.status, reasonIn(answer)]).toEqual([400, 'incomplete']);
  expect((errorIn(answer).details.errors ?? []).map(({ message }) => message)).toEqual(unsaid);
  expect((await rowsOf(cms, fiche)).every((row) => row.published_at === null)).toBe(true);
});

test.each(['alt', 'credit', 'recognisable'] as const)(
  'nor with a picture that lacks its %s alone; an editor completes it and it goes',
  async (field) => {
    const { fiche, photo, move } = await accepted({ [field]: null });
    expect(reasonIn(await move('publish'))).toBe('incomplete');
    await describeAs(editeur, fiche.documentId, photo.id, { [field]: imageWords[field] });
    expect((await move('publish')).status).toBe(200);
  },
);

test('nor with a description of more characters than it may have', async () => {
  const { move } = await accepted({ alt: 'é'.repeat(201) });
  const answer = await move('publish');
  expect(errorIn(answer).details.errors?.[0]?.message).toBe(
    "« Description de l'image » : 201 caractères, ramenez ce texte à 200 au plus.",
  );
});

test('online, its entry names the files, and nothing of who sent them or who consented', async () => {
  const { fiche, photo, document, move } = await accepted();
  await move('publish');
  const { attachments } = await entryOf(fiche.documentId);
  expect(attachments).toMatchObject([
    {
      id: photo.id,
      type: 'image',
      alt: imageWords.alt,
      caption: imageWords.caption,
      credit: imageWords.credit,
      width: 1_000,
      height: 500,
      derivatives: [
        { width: 960, height: 480 },
        { width: 480, height: 240 },
      ],
    },
    { id: document.id, type: 'document', title: documentWords.title, pages: 1 },
  ]);
  const text = JSON.stringify(attachments);
  for (const inside of ['Zibelune', 'recognisable', 'rights', 'nobody', 'Une trame pour'])
    expect(text).not.toContain(inside);
  for (const file of attachments.flatMap(filesOf)) {
    const answer = await fetchFile(file.name);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, bytes.length]).toEqual([200, file.bytes]);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
  }
});

test('the publisher gets the files of what is public, and of nothing else', async () => {
  const { fiche, photo, move } = await accepted();
  const name = `${photo.id}.webp`;
  expect((await fetchFile(name)).status).toBe(404);
  await move('publish');
  expect((await fetchFile(name)).status).toBe(200);
  for (const wrong of [undefined, 'un-autre-jeton', token, editeur])
    expect((await fetchFile(name, wrong ?? '')).status).toBe(401);
  for (const other of [
    `${photo.id}.pdf`,
    `${photo.id}-100.webp`,
    '..%2f..%2fcms.db',
    'cms.db',
    `${photo.id}`,
  ])
    expect((await fetchFile(other)).status, other).toBe(404);
  // One more on the draft of a published fiche is not public.
  const path = `/workflow/fiches/practice/${fiche.documentId}/attachments`;
  const form = formWith({ bytes: await picture(), fields: imageWords });
  const { json } = await sendForm(cms, path, editeur, form);
  const { data } = z.object({ data: z.array(z.object({ id: z.string() })) }).parse(json);
  expect((await fetchFile(`${data.at(-1)?.id}.webp`)).status).toBe(404);
  await move('correct');
  expect((await fetchFile(`${data.at(-1)?.id}.webp`)).status).toBe(200);
});

test('a file that the disk does not give now is not gone: 503, and the log says why', async () => {
  const { photo, move } = await accepted();
  await move('publish');
  const folder = join(cms.env.DATA_DIR, 'uploads');
  await rename(folder, `${folder}-aside`);
  expect((await fetchFile(`${photo.id}.webp`)).status).toBe(404);
  await writeFile(folder, '');
  expect((await fetchFile(`${photo.id}.webp`)).status).toBe(503);
  await rm(folder);
  await rename(`${folder}-aside`, folder);
  expect((await fetchFile(`${photo.id}.webp`)).status).toBe(200);
  expect(cms.logs.join()).toMatch(/"file-not-readable",.*"code":"ENOTDIR"/);
});

test('taken off the draft of a published fiche, it stays for readers until the draft goes online', async () => {
  const { fiche, photo, move } = await accepted();
  await move('publish');
  const path = `/workflow/fiches/practice/${fiche.documentId}/attachments/${photo.id}` as const;
  expect((await request(cms, `DELETE ${path}`, { token: editeur })).status).toBe(200);
  expect((await fetchFile(`${photo.id}.webp`)).status).toBe(200);
  await cms.restart();
  expect(await kept(photo.id)).toHaveLength(3);
  await move('correct');
  expect((await entryOf(fiche.documentId)).attachments.map(({ type }) => type)).toEqual([
    'document',
  ]);
  await vi.waitUntil(async () => (await kept(photo.id)).length === 0, { timeout: 20_000 });
  expect((await fetchFile(`${photo.id}.webp`)).status).toBe(404);
});

test('unpublished, no file leaves the CMS any more; its draft keeps them', async () => {
  const { fiche, photo, move } = await accepted();
  await move('publish');
  await move('unpublish');
  expect((await fetchFile(`${photo.id}.webp`)).status).toBe(404);
  expect(await kept(photo.id)).toHaveLength(3);
  expect(
    (await readChanges(cms)).rows.some(({ entry }) =>
      JSON.stringify(entry ?? '').includes(photo.id),
    ),
  ).toBe(false);
  expect(fiche.documentId).not.toBe('');
});

test('all that can be read in what is attached is at hand for the privacy guard', async () => {
  const { fiche, photo, document } = await accepted();
  const texts: unknown = await cms.strapi
    .plugin('workflow')
    .service('attachments')
    .texts(fiche.documentId);
  expect(texts).toEqual([
    { id: photo.id, words: expect.objectContaining({ alt: imageWords.alt }), text: null },
    {
      id: document.id,
      words: expect.objectContaining({ title: documentWords.title }),
      text: 'Une trame pour préparer les visites.',
    },
  ]);
});

test('a draft’s files, names and words are nowhere in public', async () => {
  const { photo, document } = await accepted({ alt: 'Une salle xylophanie' });
  const { rows } = await readChanges(cms);
  const texts = [JSON.stringify(rows), cms.logs.join('\n'), (await cms.mails()).join('\n')];
  for (const secret of ['xylophanie', 'Zibelune', photo.id])
    for (const text of texts) expect(text).not.toContain(secret);
  for (const path of [
    '/api/contributions',
    '/api/practices?populate=*',
    '/api/upload/files',
    '/api/workflow/attachments',
  ])
    expect((await request(cms, `GET ${path as '/'}`)).status).toBeGreaterThanOrEqual(400);
  expect((await fetchFile(`${document.id}.pdf`)).status).toBe(404);
});
