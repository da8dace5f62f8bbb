import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { signInTeam } from '../accounts.ts';
import { type Fiche, force, movePanel, seeded, stateOf } from '../fiche.ts';
import { changeOf } from '../library/changes.ts';
import { fieldsIn, reasonIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// A passage by which somebody could be recognised does not go online before an editor answers for it.

let cms: Cms;
let editeur: string;
let practice: Fiche;

const number = '06 39 98 12 34';
const around = 'Une équipe itinérante ouvre des lieux de rencontre dans quatre communes. '.repeat(
  3,
);
const text = `${around}Appeler la mère au ${number}, le soir.`;
const reason = 'La famille a demandé que ce numéro soit donné.';

const View = z.object({
  data: z.object({
    findings: z.array(
      z.object({
        identity: z.string(),
        path: z.string(),
        passage: z.string(),
        signed: z.boolean(),
      }),
    ),
  }),
});

beforeAll(async () => {
  cms = await startCms();
  editeur = await signInTeam(cms, 'editeur');
  practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
  await movePanel(cms, editeur, practice, { name: 'unpublish', comment: 'essai' });
  await force(cms, practice, { stage: 'accepted', summary: text });
});
afterAll(() => cms.stop());

const publish = () => movePanel(cms, editeur, practice, { name: 'publish' });
const address = () => `/workflow/fiches/${practice.kind}/${practice.documentId}` as const;
const findings = async () => {
  const { json } = await request(cms, `GET ${address()}`, { token: editeur });
  return View.parse(json).data.findings;
};
const identity = async () => (await findings())[0]?.identity ?? '';
const signOff = async (token: string | undefined, body: { identity: string; reason: string }) =>
  request(cms, `POST ${address()}/sign-offs`, { token, body });

test('the refusal names the field and the kind, never the passage', async () => {
  const before = await stateOf(cms, practice);
  const answer = await publish();
  expect([answer.status, reasonIn(answer)]).toEqual([400, 'findings_open']);
  expect(fieldsIn(answer)).toEqual(['summary']);
  const said = JSON.stringify(answer.json);
  expect(said).toContain('Numéro de téléphone dans');
  expect(said).not.toContain(number);
  expect(await stateOf(cms, practice)).toEqual(before);
});

test('the panel tells it, with its passage', async () => {
  expect(await findings()).toMatchObject([{ path: 'summary', passage: number, signed: false }]);
});

test.each(['comite1', 'onpe1', 'admin'])('%s does not sign off', async (name) => {
  const body = { identity: await identity(), reason };
  const answer = await signOff(await signInTeam(cms, name), body);
  expect([403, 404]).toContain(answer.status);
  expect(await findings()).toMatchObject([{ signed: false }]);
});

test('nor does somebody who is not signed in, nor without a reason, nor a passage that is not there', async () => {
  const before = await stateOf(cms, practice);
  const known = await identity();
  expect((await signOff(undefined, { identity: known, reason })).status).toBe(401);
  expect((await signOff(editeur, { identity: known, reason: ' bien sûr  ' })).status).toBe(400);
  expect((await signOff(editeur, { identity: '0'.repeat(32), reason })).status).toBe(404);
  expect(await stateOf(cms, practice)).toEqual(before);
});

test('signed off once, with a row of the journal that does not hold the passage', async () => {
  const before = await stateOf(cms, practice);
  const body = { identity: await identity(), reason };
  expect((await signOff(editeur, body)).status).toBe(200);
  expect((await signOff(editeur, body)).status).toBe(200);
  expect(await stateOf(cms, practice)).toEqual({ ...before, journal: before.journal + 1 });
  const connection = cms.strapi.db.connection;
  const last = await connection('workflow_journal').orderBy('sequence', 'desc').first();
  expect(last).toMatchObject({ action: 'signOff', from_stage: 'accepted', actor_kind: 'admin' });
  const told = await connection('workflow_journal_texts').orderBy('sequence', 'desc').first();
  expect(told.comment).toContain(`Numéro de téléphone (summary) : ${reason}`);
  expect(told.comment).not.toContain(number);
});

test('it holds after a restart and when other words change', async () => {
  await cms.restart();
  editeur = await signInTeam(cms, 'editeur');
  await force(cms, practice, { summary: `${text} Elle a trois salles.` });
  expect(await findings()).toMatchObject([{ signed: true }]);
});

test('a passage that changes is open again', async () => {
  await force(cms, practice, { summary: text.replace(number, '06 39 98 12 35') });
  expect(await findings()).toMatchObject([{ signed: false }]);
  expect(reasonIn(await publish())).toBe('findings_open');
  await force(cms, practice, { summary: text });
});

test('then it goes online, and the log declares it', async () => {
  expect((await publish()).status).toBe(200);
  expect(await stateOf(cms, practice)).toMatchObject({ stages: ['published'], online: true });
  const row = await changeOf(cms, practice.documentId);
  expect(row).toMatchObject({ action: 'published', signedOff: [await identity()] });
});

test('a correction is held back too', async () => {
  await force(cms, practice, { title: 'La maison de Kévin, 8 ans' });
  const answer = await movePanel(cms, editeur, practice, { name: 'correct', comment: 'essai' });
  expect([reasonIn(answer), fieldsIn(answer)]).toEqual(['findings_open', ['title']]);
});

test('nothing of it is in the logs', () => {
  expect(cms.logs.join('\n')).not.toContain(number);
});
