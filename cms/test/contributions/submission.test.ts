import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { completePractice } from '../complete-practice.ts';
import { errorIn, fieldsIn, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { type Contributor, contributionIn, contributorOf, newDraft } from './contributor.ts';

// From a draft to the team's hands.

let cms: Cms;
let owner: Contributor;
let complete: Awaited<ReturnType<typeof completePractice>>;
beforeAll(async () => {
  cms = await startCms();
  owner = contributorOf(cms, await signIn(cms, 'contributrice'));
  complete = await completePractice(cms);
});
afterAll(() => cms.stop());

const submit = (documentId: string, version: number) =>
  owner(`POST /${documentId}/transitions`, { name: 'submit', version });

/** What is asked of every practice, by hand from the form. */
const required = [
  'title',
  'summary',
  'domains',
  'start',
  'maturity',
  'audiences',
  'ageMin',
  'frameworks',
  'territoryLevel',
  'departements',
  'context',
  'objectives',
  'description',
  'organisation',
  'structure',
  'humanMeans',
  'financialMeans',
  'publicContact',
  'effects',
  'knowledgeLevel',
  'originality',
  'keys',
  'difficulties',
  'hierarchyAgreement',
  'managerEmail',
  'noPersonalData',
  'publicationConsent',
];

describe('proposing', () => {
  test('an empty draft is refused, and all that is missing is told at once, in the form’s order', async () => {
    const { documentId, missing } = await newDraft(owner);
    const answer = await submit(documentId, 1);
    expect([answer.status, reasonIn(answer)]).toEqual([400, 'incomplete']);
    expect(fieldsIn(answer)).toEqual(required);
    expect(missing.map(({ path }) => path.join('.'))).toEqual(required);
    expect(errorIn(answer).message).toBe(
      'Il reste 27 réponses à donner. Chacune est listée avec un lien vers sa question.',
    );
    expect(errorIn(answer).details.errors?.[0]?.message).toBe('Donnez un titre à la pratique.');
  });

  test.each(required)('without %s it is refused, and only that is told', async (name) => {
    const draft = Object.fromEntries(Object.entries(complete).filter(([key]) => key !== name));
    const { documentId } = await newDraft(owner, draft);
    const answer = await submit(documentId, 1);
    expect([answer.status, fieldsIn(answer)]).toEqual([400, [name]]);
  });

  test.each([
    ['title', 'Court', 'title'],
    [
      'domains',
      ['prevention', 'organisation', 'protection-des-enfants', 'soutien-des-professionnels'],
      'domains',
    ],
    ['start', '1066', 'start'],
    ['ageMin', 40, 'ageMin'],
    ['managerEmail', 'direction', 'managerEmail'],
    ['publicContact', 'pas une adresse', 'publicContact'],
    ['frameworks', ['hors-mesure-professionnels', 'aemo'], 'frameworks'],
    ['partners', [{ name: null, role: 'Prêt des salles' }], 'partners.0.name'],
    [
      'testimonies',
      [{ quote: 'Une phrase dite par quelqu’un.', speaker: 'Un père', consent: false }],
      'testimonies.0.consent',
    ],
    ['knowledgeLevel', 'non-documente', 'knowledgeLevel'],
  ])('with %s = %j it is refused at %s', async (name, value, path) => {
    const { documentId } = await newDraft(owner, { ...complete, [name]: value });
    expect(fieldsIn(await submit(documentId, 1))).toEqual([path]);
  });

  test('double click, retry of a submission: one submission; a second click changes nothing more', async () => {
    const { documentId, missing } = await newDraft(owner, complete);
    expect(missing).toEqual([]);
    const answer = await submit(documentId, 1);
    expect(answer.status).toBe(200);
    expect(contributionIn(answer)).toMatchObject({ stage: 'submitted', version: 2 });
    const again = await submit(documentId, 2);
    expect([again.status, reasonIn(again)]).toEqual([409, 'wrong_stage']);
    const stale = await submit(documentId, 1);
    expect([stale.status, reasonIn(stale)]).toEqual([409, 'stale_version']);
    expect(contributionIn(stale).version).toBe(2);
  });

  test('double click: ten submissions at once make one submission', async () => {
    const { documentId } = await newDraft(owner, complete);
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit(documentId, 1)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array(9).fill(409)]);
  });

  test('“sans objet” and “non connu” are answers', async () => {
    const { ageMin, ageMax, humanMeans, financialMeans, ...rest } = complete;
    expect([ageMin, ageMax, humanMeans, financialMeans]).not.toContain(undefined);
    const notApplicable = ['ageMin', 'humanMeans', 'financialMeans'];
    const { documentId } = await newDraft(owner, { ...rest, notApplicable });
    expect((await submit(documentId, 1)).status).toBe(200);
  });

  test.each<[string, object, string[]]>([
    ['no move', { version: 1 }, ['name']],
    ['an unknown move', { name: 'sneak', version: 1 }, ['name']],
    ['no version', { name: 'submit' }, ['version']],
    ['a stage beside the move', { name: 'submit', version: 1, to: 'published' }, ['to']],
    ['a list as comment', { name: 'submit', version: 1, comment: ['a'] }, ['comment']],
    ['a comment too long', { name: 'submit', version: 1, comment: 'a'.repeat(5_001) }, ['comment']],
    ['nothing', {}, ['name', 'version']],
  ])('a transition with %s is refused, and the field is named', async (_, body, fields) => {
    const { documentId } = await newDraft(owner, complete);
    const answer = await owner(`POST /${documentId}/transitions`, body);
    expect([answer.status, fieldsIn(answer)]).toEqual([400, fields]);
    expect(errorIn(answer).details.errors?.[0]?.message).toMatch(/^(Cette réponse|Ce champ)/);
  });
});
