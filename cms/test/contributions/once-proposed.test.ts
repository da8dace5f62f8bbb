import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn, signInTeam } from '../accounts.ts';
import { completePractice } from '../complete-practice.ts';
import { force, movePanel } from '../fiche.ts';
import { reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { type Contributor, contributionIn, contributorOf, newDraft } from './contributor.ts';

// In the team's hands, and back.

let cms: Cms;
let owner: Contributor;
let editeur: string;
let complete: Awaited<ReturnType<typeof completePractice>>;
beforeAll(async () => {
  cms = await startCms();
  owner = contributorOf(cms, await signIn(cms, 'contributrice'));
  editeur = await signInTeam(cms, 'editeur');
  complete = await completePractice(cms);
});
afterAll(() => cms.stop());

const submit = (documentId: string, version: number) =>
  owner(`POST /${documentId}/transitions`, { name: 'submit', version });
const asked = (documentId: string) => ({ kind: 'practice' as const, documentId });

describe('A edits after submission: 409; after a request for changes: 200', () => {
  test.each([
    'submitted',
    'in_review',
    'accepted',
    'published',
    'not_retained',
    'withdrawn',
    'archived',
  ])('at %s the text is closed: 409 with the current contribution', async (stage) => {
    const { documentId } = await newDraft(owner, complete);
    await force(cms, asked(documentId), { stage });
    const answer = await owner(`PUT /${documentId}`, { version: 1, title: 'Changé en douce' });
    expect([answer.status, reasonIn(answer)]).toEqual([409, 'wrong_stage']);
    expect(contributionIn(answer)).toMatchObject({ stage, title: complete.title });
  });

  test('changes are requested: the text is open again, and goes back', async () => {
    const { documentId } = await newDraft(owner, complete);
    await submit(documentId, 1);
    const comment = 'Précisez les moyens.';
    await movePanel(cms, editeur, asked(documentId), { name: 'requestChanges', comment });
    const saved = await owner(`PUT /${documentId}`, { version: 3, humanMeans: 'Cinq ETP.' });
    expect(saved.status).toBe(200);
    expect(contributionIn(saved)).toMatchObject({ stage: 'changes_requested', version: 4 });
    expect((await submit(documentId, 4)).status).toBe(200);
  });

  test('from draft to online: it takes an address and is declared by its team', async () => {
    const { documentId } = await newDraft(owner, complete);
    await submit(documentId, 1);
    for (const name of ['examine', 'accept', 'publish'])
      expect(
        (await movePanel(cms, editeur, asked(documentId), { name, comment: 'Retenue.' })).status,
      ).toBe(200);
    expect(contributionIn(await owner(`GET /${documentId}`))).toMatchObject({
      stage: 'published',
      online: true,
      moves: ['reopen'],
    });
  });
});
