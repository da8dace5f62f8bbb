import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { errorIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { type Contributor, contributionIn, contributorOf, newDraft } from './contributor.ts';

let cms: Cms;
let owner: Contributor;
let other: Contributor;
beforeAll(async () => {
  cms = await startCms();
  owner = contributorOf(cms, await signIn(cms, 'contributrice'));
  other = contributorOf(cms, await signIn(cms, 'contributeur2'));
});
afterAll(() => cms.stop());

describe('B reads A’s draft; B edits, deletes, submits A’s draft: 404 (not 403), row unchanged', () => {
  test('sees none of it in their list', async () => {
    await newDraft(owner);
    expect((await other('GET ')).json).toEqual({ data: [], meta: { total: 0 } });
  });

  test.each([
    ['reads', 'GET', '', undefined],
    ['saves', 'PUT', '', { version: 1, title: 'Pris' }],
    ['removes', 'DELETE', '', undefined],
    ['proposes', 'POST', '/transitions', { name: 'submit', version: 1 }],
    ['withdraws', 'POST', '/transitions', { name: 'withdraw', version: 1 }],
    ['compares', 'GET', '/similar', undefined],
    ['answers for it', 'PUT', '/similar/conseil-des-jeunes', { same: true }],
    ['explains a passage', 'PUT', '/kept-passages/x', { explanation: 'Elle est publique.' }],
    ['takes an explanation back', 'DELETE', '/kept-passages/x', undefined],
    ['has a text looked at', 'POST', '/passages', { text: 'Un mot' }],
    ['has it shown', 'POST', '/preview', {}],
  ] as const)(
    '%s: 404, as if it did not exist, and nothing changes',
    async (_, verb, path, body) => {
      const { documentId } = await newDraft(owner, { title: 'Un titre à elle' });
      const before = await owner(`GET /${documentId}`);
      const answer = await other(`${verb} /${documentId}${path}`, body);
      const nowhere = await other(`${verb} /${'z'.repeat(24)}${path}`, body);
      expect(answer.status).toBe(404);
      expect(answer.text).toBe(nowhere.text);
      expect((await owner(`GET /${documentId}`)).json).toEqual(before.json);
    },
  );
});

describe('languages', () => {
  const unknown = (language: string) =>
    owner('GET /inconnue', undefined, { headers: { 'accept-language': language } });
  test.each([
    ['', 'Cette fiche n’existe pas, ou vous n’y avez pas accès.'],
    ['fr-FR,fr;q=0.9', 'Cette fiche n’existe pas, ou vous n’y avez pas accès.'],
    ['de', 'Cette fiche n’existe pas, ou vous n’y avez pas accès.'],
    ['en', 'This record does not exist, or you have no access to it.'],
    ['en-GB,en;q=0.9,fr;q=0.5', 'This record does not exist, or you have no access to it.'],
  ])('Accept-Language “%s”', async (language, message) => {
    expect(errorIn(await unknown(language)).message).toBe(message);
  });
  test('what is missing is told in the reader’s language', async () => {
    const { documentId } = await newDraft(owner);
    const headers = { 'accept-language': 'en' };
    const { missing, stageLabel } = contributionIn(
      await owner(`GET /${documentId}`, undefined, { headers }),
    );
    expect(stageLabel).toBe('Draft');
    expect(missing[0]?.message).toBe('“Title of the practice”: an answer is missing.');
  });
});
