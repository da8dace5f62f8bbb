import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { contentManager } from '../content-manager.ts';
import { documentsOf } from '../documents.ts';
import { type Fiche, movePanel, rowsOf, seeded } from '../fiche.ts';
import { errorIn, fieldsIn, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { changeOf } from './changes.ts';

// An editor changes the address of a fiche: what the log tells readers of the old one.

let cms: Cms;
let editeur: string;
let practice: Fiche;
const first = 'panjo-pays-de-fougeres';
beforeAll(async () => {
  cms = await startCms();
  editeur = await signInTeam(cms, 'editeur');
  practice = await seeded(cms, 'practice', first);
});
afterAll(() => cms.stop());

const move = (name: string, fiche = practice) =>
  movePanel(cms, editeur, fiche, { name, comment: 'Un motif.' });
const write = (slug: string | null, { kind, documentId } = practice) =>
  contentManager(cms, editeur, `PUT ${kind}/${documentId}?locale=fr`, { slug });
const change = (locale = 'fr', { documentId } = practice) => changeOf(cms, documentId, locale);

async function moveTo(slug: string, fiche = practice) {
  expect((await write(slug, fiche)).status).toBe(200);
  expect((await move('correct', fiche)).status).toBe(200);
}

describe('the address of an online fiche, changed in the panel', () => {
  test('nothing of it is public until it is corrected', async () => {
    expect((await write('panjo')).status).toBe(200);
    expect(await change()).toMatchObject({ entry: { slug: first } });
  });
  test('then it is the new one, online and in the log, which keeps the former', async () => {
    expect((await move('correct')).status).toBe(200);
    expect(await change()).toMatchObject({ entry: { slug: 'panjo' }, formerSlugs: [first] });
    expect([...new Set((await rowsOf(cms, practice)).map(({ slug }) => slug))]).toEqual(['panjo']);
  });
  test('former addresses come newest first, each once, and never the present one', async () => {
    await moveTo('panjo-fougeres');
    expect((await change())?.formerSlugs).toEqual(['panjo', first]);
    await moveTo('panjo');
    expect((await change())?.formerSlugs).toEqual(['panjo-fougeres', first]);
    expect(await change()).not.toHaveProperty('shelves');
  });
  test.each([
    [null, 'Donnez une adresse à la fiche.'],
    ['parler-bambin-publics-vulnerables', 'Une autre fiche a déjà cette adresse'],
    ['fiche-relais-parental', 'Une autre fiche a déjà cette adresse'],
  ])('%s: refused in words, and the page stays where it is', async (slug, words) => {
    await write(slug);
    const answer = await move('correct');
    expect(answer.status).toBe(400);
    expect([reasonIn(answer), fieldsIn(answer)]).toEqual(['incomplete', ['slug']]);
    expect(errorIn(answer).details.errors?.[0]?.message).toContain(words);
    expect(await change()).toMatchObject({ entry: { slug: 'panjo' } });
    await write('panjo');
  });
  test.each([
    '..',
    'index',
    'Majuscule',
    'index.html',
    '_astro',
    'a'.repeat(121),
    'pagefind',
    '404',
    7,
  ])('slug %s: 400 when it is saved, by name, and nothing is kept', async (slug) => {
    const { kind, documentId } = practice;
    const before = await rowsOf(cms, practice);
    const answer = await contentManager(cms, editeur, `PUT ${kind}/${documentId}?locale=fr`, {
      title: 'Un autre titre',
      slug,
    });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['slug']]);
    if (slug !== 7) expect(errorIn(answer).message).toContain('Cette adresse ne convient pas');
    expect(await rowsOf(cms, practice)).toEqual(before);
  });
  test('a former address may be taken by another fiche', async () => {
    const other = await seeded(cms, 'practice', 'vis-ma-vie-immersions');
    await moveTo('panjo-fougeres', other);
    expect(await change('fr', other)).toMatchObject({ entry: { slug: 'panjo-fougeres' } });
    expect((await change())?.formerSlugs).toContain('panjo-fougeres');
  });
});

test("a draft that asks for a fiche's address neither takes it nor keeps the fiche from being corrected", async () => {
  const draft = await seeded(cms, 'practice', 'relais-parental-etude-faisabilite');
  await move('unpublish', draft);
  expect((await write('panjo', draft)).status).toBe(200);
  expect((await move('correct')).status).toBe(200);
  for (const name of ['restore', 'accept']) await move(name, draft);
  expect(fieldsIn(await move('publish', draft))).toEqual(['slug']);
});

describe('a fiche that goes offline and comes back', () => {
  test('its row tells where it stood and its addresses, the last first, and nothing of its text', async () => {
    const entry = (await change())?.entry;
    expect((await move('unpublish')).status).toBe(200);
    const row = await change();
    expect(row).toEqual({
      sequence: row?.sequence,
      kind: 'practice',
      documentId: practice.documentId,
      locale: 'fr',
      action: 'unpublished',
      formerSlugs: ['panjo', 'panjo-fougeres', first],
      shelves: {
        domains: ['prevention', 'accompagnement-des-familles'],
        themes: ['actions-soutien-parents'],
      },
    });
    expect(entry).toMatchObject(row?.shelves ?? {});
    const kept = await cms.strapi.db
      .connection('workflow_publications')
      .where({ document_id: practice.documentId })
      .where((rows) => void rows.whereNotNull('payload').orWhereNotNull('former'));
    expect(kept).toMatchObject([{ sequence: row?.sequence, payload: null }]);
  });
  test('restored and published at another address, it keeps them all', async () => {
    for (const name of ['restore', 'accept']) expect((await move(name)).status).toBe(200);
    await write('panjo-en-pays-de-fougeres');
    expect((await move('publish')).status).toBe(200);
    const row = await change();
    expect(row).toMatchObject({
      action: 'published',
      entry: { slug: 'panjo-en-pays-de-fougeres' },
      formerSlugs: ['panjo', 'panjo-fougeres', first],
    });
    expect(row).not.toHaveProperty('shelves');
  });
});

test('a translation keeps its own former addresses, and tells them when it alone goes offline', async () => {
  const fiche = await seeded(cms, 'practice', 'parler-bambin-publics-vulnerables');
  const { documentId } = fiche;
  const documents = documentsOf(cms, 'practice');
  const french: Record<string, unknown> = (await documents.findOne({ documentId })) ?? {};
  const { summary, context, objectives, description, keys, difficulties } = french;
  const texts = { summary, context, objectives, description, keys, difficulties };
  const translate = (translationReady: boolean) =>
    documents.update({
      documentId,
      locale: 'en',
      data: { ...texts, title: 'Talking with babies', translationReady },
    });
  await translate(true);
  await move('correct', fiche);
  expect(await change('en', fiche)).not.toHaveProperty('formerSlugs');
  await moveTo('parler-bambin', fiche);
  const former = { formerSlugs: ['parler-bambin-publics-vulnerables'] };
  expect(await change('en', fiche)).toMatchObject({ ...former, entry: { slug: 'parler-bambin' } });
  await translate(false);
  await move('correct', fiche);
  expect(await change('en', fiche)).toMatchObject({
    action: 'unpublished',
    formerSlugs: ['parler-bambin', ...former.formerSlugs],
  });
  expect(await change('fr', fiche)).toMatchObject({ ...former, entry: { slug: 'parler-bambin' } });
});

test('a term has no address: its row tells nothing of the kind', async () => {
  const themes = documentsOf(cms, 'theme');
  const data = { key: 'un-theme', labelFr: 'Un thème', labelEn: 'A theme', order: 9 };
  const { documentId } = await themes.create({ data });
  await themes.update({ documentId, data: { labelFr: 'Autre' } });
  await themes.delete({ documentId });
  expect(Object.keys((await changeOf(cms, documentId)) ?? {}).sort()).toEqual(
    ['action', 'documentId', 'kind', 'locale', 'sequence'].sort(),
  );
});
