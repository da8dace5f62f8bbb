import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { type Fiche, force, movePanel, seeded, stateOf } from '../fiche.ts';
import { fieldsIn, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

let cms: Cms;
let editeur: string;
let practice: Fiche;

beforeAll(async () => {
  cms = await startCms();
  editeur = await signInTeam(cms, 'editeur');
  practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
  await movePanel(cms, editeur, practice, { name: 'unpublish', comment: 'essai' });
});
afterAll(() => cms.stop());

test.each([
  ['another practice', 'parler-bambin-publics-vulnerables'],
  ['a dispositif', 'fiche-relais-parental'],
])('the address of %s is refused, and the field is named', async (_, slug) => {
  await force(cms, practice, { stage: 'accepted', slug });
  const answer = await movePanel(cms, editeur, practice, { name: 'publish' });
  expect(answer.status).toBe(400);
  expect([reasonIn(answer), fieldsIn(answer)]).toEqual(['incomplete', ['slug']]);
  expect(await stateOf(cms, practice)).toMatchObject({ stages: ['accepted'], online: false });
});

test.each([
  '..',
  'index',
  'index.html',
  '404',
  'pagefind',
  '_astro',
  'Parler-bambin-publics-vulnerables',
  'a'.repeat(121),
  'a'.repeat(300),
])(
  'slug .., index.html, _astro, pagefind, 404, case twin, 300 characters: %s is refused by the field’s name',
  async (slug) => {
    await force(cms, practice, { stage: 'accepted', slug });
    const answer = await movePanel(cms, editeur, practice, { name: 'publish' });
    expect([reasonIn(answer), fieldsIn(answer)]).toEqual(['incomplete', ['slug']]);
  },
);

test('the database itself refuses two published rows at one address', async () => {
  const table = cms.strapi.db.connection('practices');
  const [first, second] = await table.clone().whereNotNull('published_at').limit(2);
  const taken = table.clone().where({ id: second.id }).update({ slug: first.slug });
  await expect(taken).rejects.toThrow(/unique/i);
});

test('an accepted fiche without an address is given a free one', async () => {
  await force(cms, practice, {
    stage: 'in_review',
    slug: null,
    title: 'Parler Bambin : publics vulnérables',
  });
  await movePanel(cms, editeur, practice, { name: 'accept', comment: 'un motif' });
  const row = await cms.strapi.db
    .connection('practices')
    .where({ document_id: practice.documentId })
    .first();
  expect(row.slug).toBe('parler-bambin-publics-vulnerables-2');
});
