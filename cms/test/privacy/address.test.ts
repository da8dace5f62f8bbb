import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { signInTeam } from '../accounts.ts';
import { contentManager } from '../content-manager.ts';
import { type Fiche, movePanel, seeded } from '../fiche.ts';
import { changeOf } from '../library/changes.ts';
import { fieldsIn, reasonIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// The address of a fiche is read as its texts are: it names nobody whom the title does not name.

let cms: Cms;
let editeur: string;
let practice: Fiche;
let other: Fiche;
const named = 'Le parcours de Kevin Marchand, une histoire';
const address = 'le-parcours-de-kevin-marchand-une-histoire';
const unnamed = 'Le parcours d’un jeune, une histoire';

const View = z.object({
  data: z.object({
    findings: z.array(z.object({ identity: z.string(), path: z.string(), signed: z.boolean() })),
  }),
});

beforeAll(async () => {
  cms = await startCms();
  editeur = await signInTeam(cms, 'editeur');
  practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
  other = await seeded(cms, 'practice', 'vis-ma-vie-immersions');
});
afterAll(() => cms.stop());

const move = (name: string, fiche = practice) =>
  movePanel(cms, editeur, fiche, { name, comment: 'Un motif écrit.' });
const save = (body: object, { kind, documentId } = practice) =>
  contentManager(cms, editeur, `PUT ${kind}/${documentId}?locale=fr`, body);
const pathOf = ({ kind, documentId }: Fiche) => `/workflow/fiches/${kind}/${documentId}` as const;
const open = async (fiche = practice) => {
  const { json } = await request(cms, `GET ${pathOf(fiche)}`, { token: editeur });
  return View.parse(json).data.findings.filter(({ signed }) => !signed);
};
async function signAll(fiche = practice) {
  for (const { identity } of await open(fiche)) {
    const body = { identity, reason: 'La personne en est d’accord, par écrit.' };
    const line = `POST ${pathOf(fiche)}/sign-offs` as const;
    expect((await request(cms, line, { token: editeur, body })).status).toBe(200);
  }
}
const logged = async () => {
  const rows: unknown = await cms.strapi.db.connection('workflow_publications').select();
  return JSON.stringify(rows);
};

test('an address that names somebody is not put online before an editor answers for it', async () => {
  expect((await save({ slug: 'kevin-marchand-ne-le-12-03-2011' })).status).toBe(200);
  const answer = await move('correct');
  expect([answer.status, reasonIn(answer)]).toEqual([400, 'findings_open']);
  expect([...new Set(fieldsIn(answer))]).toEqual(['slug']);
  expect(await logged()).not.toContain('kevin-marchand');
});

test('a name that the title says is judged there: signed off once, the address follows', async () => {
  await save({ title: named, slug: address });
  expect((await open()).map(({ path }) => path)).toEqual(['title']);
  await signAll();
  expect((await move('correct')).status).toBe(200);
  expect(await changeOf(cms, practice.documentId, 'fr')).toMatchObject({
    entry: { slug: address },
  });
});

test('the name leaves the title: the address is then a finding, and keeps the correction back', async () => {
  await save({ title: unnamed });
  expect(fieldsIn(await move('correct'))).toEqual(['slug']);
});

test('another address mends it, and the former one is forgotten: no row of the log says it', async () => {
  await save({ slug: 'le-parcours-d-un-jeune' });
  expect((await move('correct')).status).toBe(200);
  const change = await changeOf(cms, practice.documentId, 'fr');
  expect(change).toMatchObject({ entry: { slug: 'le-parcours-d-un-jeune' } });
  // The first one named nobody: it still leads here.
  expect(change?.formerSlugs).toEqual(['panjo-pays-de-fougeres']);
  expect(await logged()).not.toContain('kevin-marchand');
});

test('nor is it told again after a withdrawal', async () => {
  await move('unpublish');
  const change = await changeOf(cms, practice.documentId, 'fr');
  expect(change?.formerSlugs).toEqual(['le-parcours-d-un-jeune', 'panjo-pays-de-fougeres']);
  expect(await logged()).not.toContain('kevin-marchand');
});

test('a fiche that goes offline with a name in its address leaves no address', async () => {
  await save({ title: named, slug: address }, other);
  await signAll(other);
  expect((await move('correct', other)).status).toBe(200);
  expect(await logged()).toContain('kevin-marchand');
  await move('unpublish', other);
  expect(await logged()).not.toContain('kevin-marchand');
  const change = await changeOf(cms, other.documentId, 'fr');
  expect(change).toMatchObject({ action: 'unpublished', formerSlugs: [] });
});
