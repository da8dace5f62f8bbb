import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint } from '../abuse/judge.ts';
import { rightBodies } from '../abuse/right-bodies.ts';
import { signIn } from '../accounts.ts';
import { jpeg } from '../attachments/pictures.ts';
import { formWith, sendForm } from '../attachments/send.ts';
import { errorIn, request } from '../request.ts';
import { type ApiRoute, apiRoutes } from '../routes/routes.ts';
import { type Cms, startCms } from '../strapi.ts';
import { type Contributor, contributionIn, contributorOf, newDraft } from './contributor.ts';
import { fullFiche, type Theirs } from './full-fiche.ts';

let cms: Cms;
let token: string;
let otherToken: string;
let owner: Contributor;
let other: Contributor;
let theirs: Theirs;
beforeAll(async () => {
  cms = await startCms();
  token = await signIn(cms, 'contributrice');
  otherToken = await signIn(cms, 'contributeur2');
  owner = contributorOf(cms, token);
  other = contributorOf(cms, otherToken);
  theirs = await fullFiche(cms, owner, token);
});
afterAll(() => cms.stop());

/** Every route of a contributor that names a fiche. A new one is here by being in the list of routes. */
const ofOneFiche = apiRoutes.filter(({ line }) => line.includes('/contributions/:documentId'));
/** Routes that name something else, and where it is shown that nobody reaches what is not theirs. */
const elsewhere: Readonly<Record<string, string>> = {
  'DELETE /api/auth/account/sessions/:id': 'account/sessions/listed.ts',
  'GET /api/library/files/:name': 'attachments/publication/online.ts',
  'GET /api/library/preview/:token': 'preview/worthless.ts',
  'GET /api/library/preview/:token/files/:name': 'preview/preview-files.test.ts',
};
const removes = ({ line }: ApiRoute) => Number(line.startsWith('DELETE'));
const removingLast = (one: ApiRoute, next: ApiRoute) => removes(one) - removes(next);

/** Asks a route of the list about a fiche, with the body that it takes and what is really there. */
async function ask(who: string, line: string, form: true | undefined, documentId: string) {
  const isAttestation = line.endsWith('/attestation') && documentId === theirs.documentId;
  const there = line.replace(':documentId', isAttestation ? theirs.online : documentId);
  const address = Object.entries(theirs.parameters).reduce(
    (path, [name, value]) => path.replace(name, value),
    there,
  );
  expect(address).not.toContain('/:');
  if (form) {
    const { 1: path = '' } = address.split(' ');
    return sendForm(cms, path, who, formWith({ bytes: await jpeg() }));
  }
  return request(cms, address as 'GET /', { token: who, body: rightBodies[line] });
}

/** All that A reads of the fiche, and all rows. */
async function stateOf() {
  const reading = ofOneFiche.filter(
    ({ line }) => line.startsWith('GET') && !/attestation|:id$/.test(line),
  );
  const seen = reading.map(async ({ line }) => {
    const { status, text } = await ask(token, line, undefined, theirs.documentId);
    return [line, status, text];
  });
  return [await fingerprint(cms), await Promise.all(seen)];
}

describe('B reads A’s draft; B edits, deletes, submits, attaches to A’s draft: 404 (not 403), row unchanged', () => {
  test('sees none of it in their list', async () => {
    await newDraft(owner);
    expect((await other('GET ')).json).toEqual({ data: [], meta: { total: 0 } });
  });

  test.each(ofOneFiche)('$line', async ({ line, form }) => {
    const before = await stateOf();
    const answer = await ask(otherToken, line, form, theirs.documentId);
    const nowhere = await ask(otherToken, line, form, 'z'.repeat(24));
    expect(answer.status).toBe(404);
    expect(answer.text).toBe(nowhere.text);
    expect(await stateOf()).toEqual(before);
  });

  // Otherwise a 404 says only that there was nothing to find.
  test.each(ofOneFiche.toSorted(removingLast))(
    '$line finds what is there, for A',
    async (route) => {
      const answer = await ask(token, route.line, route.form, theirs.documentId);
      expect([200, 201, 204, 409], answer.text).toContain(answer.status);
    },
  );

  test('a route that names something of somebody’s is one of these, or has a test of its own', () => {
    const others = apiRoutes.filter(
      (route) =>
        route.line.includes('/:') && !ofOneFiche.includes(route) && !(route.line in elsewhere),
    );
    expect(others.map(({ line }) => line)).toEqual([]);
    for (const line of Object.keys(elsewhere))
      expect(apiRoutes.map((route) => route.line)).toContain(line);
  });
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
