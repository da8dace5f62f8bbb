import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { countOf, force } from '../fiche.ts';
import { fieldsIn, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { type Contributor, contributionIn, contributorOf, newDraft } from './contributor.ts';

// A contributor writes a practice.

let cms: Cms;
let owner: Contributor;
beforeAll(async () => {
  cms = await startCms();
  owner = contributorOf(cms, await signIn(cms, 'contributrice'));
});
afterAll(() => cms.stop());

const fiche = (documentId: string) => ({ kind: 'practice' as const, documentId });

describe('writing', () => {
  test('a draft needs nothing but its owner', async () => {
    const answer = await owner('POST ', {});
    expect(answer.status).toBe(201);
    expect(contributionIn(answer)).toMatchObject({
      version: 1,
      stage: 'draft',
      stageLabel: 'Brouillon',
      online: false,
      title: 'Sans titre',
      domains: [],
      moves: ['submit', 'withdraw'],
    });
  });

  test('a beginning whose answer was lost is asked again, and is one draft', async () => {
    const key = '3f2c7a52-6f0e-4c5c-9d0f-5b7a1f0f6c11';
    const first = contributionIn(await owner('POST ', { key, title: 'Un premier titre' }));
    expect(first.documentId).toMatch(/^[a-z][a-z0-9]{23}$/);
    const again = await owner('POST ', { key, title: 'Un second titre' });
    expect(contributionIn(again)).toMatchObject({
      documentId: first.documentId,
      version: 1,
      title: 'Un premier titre',
    });
    const other = contributorOf(cms, await signIn(cms, 'contributeur2'));
    const theirs = contributionIn(await other('POST ', { key, title: 'Le leur' }));
    expect(theirs.documentId).not.toBe(first.documentId);
    const saved = await owner(`PUT /${first.documentId}`, { version: 1, title: 'Un second titre' });
    expect(contributionIn(saved)).toMatchObject({ version: 2, title: 'Un second titre' });
  });

  test('what is saved is read again, long texts as plain text, and the version grows', async () => {
    const { documentId, version } = await newDraft(owner);
    const answers = {
      title: 'Un lieu d’accueil itinérant',
      context: 'Un premier paragraphe.\n\n- un\n- deux',
      domains: ['prevention'],
      audiences: ['parents', 'fratries'],
      departements: ['65', '2A'],
      effects: [
        { beneficiary: 'Parents', expected: null, observed: 'Mieux', evidence: null, date: '2024' },
      ],
      ageMin: 0,
      notApplicable: ['humanMeans'],
    };
    const saved = await owner(`PUT /${documentId}`, { version, ...answers });
    expect(contributionIn(saved)).toMatchObject({ version: 2, ...answers });
    expect(contributionIn(await owner(`GET /${documentId}`))).toMatchObject({
      version: 2,
      ...answers,
    });
  });

  test('a partial save leaves the other answers', async () => {
    const { documentId } = await newDraft(owner, { title: 'Un premier titre', core: 'Le cœur' });
    const saved = await owner(`PUT /${documentId}`, { version: 1, core: null });
    expect(contributionIn(saved)).toMatchObject({ title: 'Un premier titre', core: null });
  });

  test('two people save the same draft: a stale version is told with the current contribution, and nothing is lost', async () => {
    const { documentId } = await newDraft(owner);
    await owner(`PUT /${documentId}`, { version: 1, title: 'Le texte de l’autre onglet' });
    const late = await owner(`PUT /${documentId}`, { version: 1, title: 'Mon texte' });
    expect(late.status).toBe(409);
    expect(reasonIn(late)).toBe('stale_version');
    expect(contributionIn(late)).toMatchObject({ version: 2, title: 'Le texte de l’autre onglet' });
    expect(contributionIn(await owner(`GET /${documentId}`)).title).toBe(
      'Le texte de l’autre onglet',
    );
  });

  test('twenty saves of one version at once: one wins, nineteen are told', async () => {
    const { documentId } = await newDraft(owner);
    const saves = Array.from({ length: 20 }, (_, n) =>
      owner(`PUT /${documentId}`, { version: 1, title: `Le titre numéro ${n}` }),
    );
    const statuses = (await Promise.all(saves)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array(19).fill(409)]);
    expect(contributionIn(await owner(`GET /${documentId}`)).version).toBe(2);
  });

  test('a save names the version that was read', async () => {
    const { documentId } = await newDraft(owner);
    const answer = await owner(`PUT /${documentId}`, { title: 'Sans version' });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['version']]);
  });

  test('a term that is in no list is told by its field', async () => {
    const answer = await owner('POST ', { audiences: ['parents', 'martiens'], structure: 'rien' });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['audiences', 'structure']]);
  });

  test('a draft is removed by its owner; once proposed, it is not', async () => {
    const { documentId } = await newDraft(owner);
    expect((await owner(`DELETE /${documentId}`)).status).toBe(204);
    expect((await owner(`GET /${documentId}`)).status).toBe(404);
    const proposed = await newDraft(owner);
    await force(cms, fiche(proposed.documentId), { stage: 'submitted' });
    expect((await owner(`DELETE /${proposed.documentId}`)).status).toBe(409);
  });
});

test('a refused save writes no row in the journal', async () => {
  const before = await countOf(cms, 'workflow_journal');
  await owner('POST ', { stage: 'published' });
  expect(await countOf(cms, 'workflow_journal')).toBe(before);
});
