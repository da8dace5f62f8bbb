import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn, signInTeam } from '../accounts.ts';
import { trame } from '../attachments/documents.ts';
import { plain } from '../attachments/pictures.ts';
import { attachmentIn, attachOwn, documentWords, imageWords } from '../attachments/send.ts';
import { completePractice } from '../complete-practice.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { movePanel } from '../fiche.ts';
import { changeOf } from '../library/changes.ts';
import { errorIn, reasonIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// What is said of a picture, and what a PDF says, is read like any text of the fiche.

let cms: Cms;
let token: string;
let editeur: string;
beforeAll(async () => {
  cms = await startCms();
  token = await signIn(cms, 'contributrice');
  editeur = await signInTeam(cms, 'editeur');
});
afterAll(() => cms.stop());

const number = '06 39 98 12 34';
const View = z.object({
  data: z.object({
    findings: z.array(z.object({ identity: z.string(), path: z.string(), field: z.string() })),
  }),
});
const Warned = z.object({
  data: z.object({
    warnings: z.array(z.object({ path: z.string().array(), passage: z.string().optional() })),
  }),
});
const Told = z.object({
  data: z.object({
    warnings: z.array(
      z.object({
        path: z.string().array(),
        kind: z.string(),
        message: z.string(),
        why: z.string(),
        passage: z.string().optional(),
      }),
    ),
  }),
});

test('phone in captions, alt, PDF: warned at submission, blocks publishing until someone signs it off', async () => {
  const owner = contributorOf(cms, token);
  const { documentId } = await newDraft(owner, await completePractice(cms));
  const photo = attachmentIn(
    await attachOwn(cms, token, documentId, {
      bytes: await plain().jpeg().toBuffer(),
      fields: { ...imageWords, caption: `La salle. Appeler la mère au ${number}.` },
    }),
  );
  const document = attachmentIn(
    await attachOwn(cms, token, documentId, {
      bytes: await trame(`Prévenir le père au ${number}.`),
      fields: documentWords,
    }),
  );
  const places = [`attachments.${photo.id}.caption`, `attachments.${document.id}.text`];
  const { warnings } = Warned.parse((await owner(`GET /${documentId}`)).json).data;
  expect(warnings.map(({ path }) => path.join('.'))).toEqual(places);
  // Its contributor has the caption before them, and of the document nothing but what is told.
  expect(warnings.map(({ passage }) => passage)).toEqual([undefined, number]);

  const fiche = { kind: 'practice' as const, documentId };
  const move = (name: string) => movePanel(cms, editeur, fiche, { name, comment: 'Un mot.' });
  await owner(`POST /${documentId}/transitions`, { name: 'submit', version: 3 });
  for (const name of ['examine', 'accept']) await move(name);
  const refused = await move('publish');
  expect(reasonIn(refused)).toBe('findings_open');
  expect((errorIn(refused).details.errors ?? []).map(({ message }) => message)).toEqual([
    'Numéro de téléphone dans « Légende ».',
    'Numéro de téléphone dans « Texte du document joint ».',
  ]);

  const address = `/workflow/fiches/practice/${documentId}` as const;
  const { findings } = View.parse(
    (await request(cms, `GET ${address}`, { token: editeur })).json,
  ).data;
  expect(findings.map(({ path }) => path)).toEqual(places);
  // Of several files the editor reads which one.
  expect(findings.map(({ field }) => field)).toEqual([
    `Légende (${photo.name})`,
    `Texte du document joint (${document.name})`,
  ]);
  for (const { identity } of findings) {
    const body = { identity, reason: 'Numéro fictif de la fiche de démonstration.' };
    await request(cms, `POST ${address}/sign-offs`, { token: editeur, body });
  }
  expect((await move('publish')).status).toBe(200);
  expect((await changeOf(cms, documentId))?.signedOff).toEqual(findings.map((one) => one.identity));
});

test('a document without readable text: told to its contributor and to editors, blocks publishing until someone signs it off', async () => {
  const owner = contributorOf(cms, token);
  const { documentId } = await newDraft(owner, await completePractice(cms));
  const sent = { bytes: await trame(''), fields: documentWords };
  const { id } = attachmentIn(await attachOwn(cms, token, documentId, sent));
  const [warning, ...others] = Told.parse((await owner(`GET /${documentId}`)).json).data.warnings;
  expect(others).toEqual([]);
  expect(warning).toMatchObject({
    path: ['attachments', id, 'text'],
    kind: 'unread',
    message: 'Pages sans texte lisible',
    passage: 'p. 1',
  });
  expect(warning?.why).toContain("Aucun texte n'a pu être lu");
  await owner(`POST /${documentId}/transitions`, { name: 'submit', version: 2 });
  const fiche = { kind: 'practice' as const, documentId };
  const move = (name: string) => movePanel(cms, editeur, fiche, { name, comment: 'Un mot.' });
  for (const name of ['examine', 'accept']) await move(name);
  expect(reasonIn(await move('publish'))).toBe('findings_open');
  const address = `/workflow/fiches/practice/${documentId}` as const;
  const view = await request(cms, `GET ${address}`, { token: editeur });
  const [finding] = View.parse(view.json).data.findings;
  const body = {
    identity: finding?.identity,
    reason: 'Relu page à page : personne n’y est nommé.',
  };
  await request(cms, `POST ${address}/sign-offs`, { token: editeur, body });
  expect((await move('publish')).status).toBe(200);
});

test('of a list of people in a document the first fifty are told, and that there are more', async () => {
  const owner = contributorOf(cms, token);
  const { documentId } = await newDraft(owner, await completePractice(cms));
  const lines = Array.from({ length: 400 }, (_, at) => `Appelez le 06 39 98 ${1_000 + at}.`);
  const sent = { bytes: await trame(lines.join('\n')), fields: documentWords };
  await attachOwn(cms, token, documentId, sent);
  const { warnings } = Told.parse((await owner(`GET /${documentId}`)).json).data;
  expect(warnings).toHaveLength(51);
  expect(warnings.at(-1)).toMatchObject({ kind: 'crowd', passage: '+ 350' });
});
