import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { fieldsIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { type Contributor, contributionIn, contributorOf, newDraft } from './contributor.ts';

// A contributor fills in the form's fields; everything else is named and refused.

let cms: Cms;
let owner: Contributor;
beforeAll(async () => {
  cms = await startCms();
  owner = contributorOf(cms, await signIn(cms, 'contributrice'));
});
afterAll(() => cms.stop());

const notTheirs: [string, unknown][] = [
  ['owner', 1],
  ['owner', { set: [{ id: 2 }] }],
  ['role', 1],
  ['confirmed', true],
  ['blocked', false],
  ['provider', 'local'],
  ['stage', 'published'],
  ['status', 'published'],
  ['publishedAt', '2026-01-01T00:00:00.000Z'],
  ['firstOnlineAt', '2026-01-01T00:00:00.000Z'],
  ['id', 1],
  ['documentId', 'a'.repeat(24)],
  ['locale', 'en'],
  ['localizations', []],
  ['slug', 'panjo-pays-de-fougeres'],
  ['sites', ['fep']],
  ['provenance', 'demonstration'],
  ['provenanceNote', 'Vue par le comité'],
  ['effectsNote', 'Un texte'],
  ['translationReady', true],
  ['evaluation', 4],
  ['evaluations', [{ score: 4 }]],
  ['createdBy', 1],
  ['updatedBy', 1],
  ['createdAt', '2001-01-01T00:00:00.000Z'],
  ['__component', 'fiche.effect'],
  ['constructor', {}],
  ['toString', 'x'],
  ['Title', 'Une majuscule'],
];

describe.each(notTheirs)('%s = %j', (name, value) => {
  test('is refused when a draft is made, and named', async () => {
    const answer = await owner('POST ', { title: 'Un titre', [name]: value });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, [name]]);
  });
  test('is refused when a draft is saved, and nothing changes', async () => {
    const { documentId } = await newDraft(owner, { title: 'Un titre' });
    const before = await owner(`GET /${documentId}`);
    const answer = await owner(`PUT /${documentId}`, { version: 1, title: 'Autre', [name]: value });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, [name]]);
    expect((await owner(`GET /${documentId}`)).json).toEqual(before.json);
  });
});

test('several are all named at once', async () => {
  const answer = await owner('POST ', { stage: 'accepted', owner: 2, slug: 'x' });
  expect(fieldsIn(answer)).toEqual(['stage', 'owner', 'slug']);
});

test('__proto__ in the body changes no object of the server and is refused or ignored', async () => {
  const raw = '{"title":"Un titre","__proto__":{"stage":"published"}}';
  const headers = { 'content-type': 'application/json' };
  const answer = await owner('POST ', undefined, { raw, headers });
  expect([201, 400]).toContain(answer.status);
  expect(await newDraft(owner)).toMatchObject({ stage: 'draft' });
});

test.each([0, -1, 1.5, '1', null, [1], Number.MAX_SAFE_INTEGER + 2])(
  'a version like %j is refused',
  async (version) => {
    const { documentId } = await newDraft(owner);
    const answer = await owner(`PUT /${documentId}`, { version, title: 'Autre' });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['version']]);
  },
);

test.each(['status=published', 'locale=en', 'stage=published', 'publishedAt=2026-01-01'])(
  '?%s changes nothing to a save',
  async (query) => {
    const answer = await owner(`POST /?${query}`, { title: 'Un titre' });
    expect([201, 400, 404, 405]).toContain(answer.status);
    if (answer.status === 201)
      expect(contributionIn(answer)).toMatchObject({ stage: 'draft', online: false, version: 1 });
  },
);
