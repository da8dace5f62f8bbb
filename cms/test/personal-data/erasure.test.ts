import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { workflow } from '../../src/workflow.ts';
import { goodPassword, post } from '../account/accounts.ts';
import { rowsOf } from '../fiche.ts';
import { findWordInTexts } from '../leak/find-word.ts';
import { type Answer, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { filesHolding } from './find-in-files.ts';
import { newContributor } from './people.ts';
import { plantPerson, telephone } from './plant-person.ts';
import { dumpTables } from './tables.ts';

// A word that stands in all that a person leaves is found nowhere once they are erased; the same
// search first finds it.

const word = 'zorblimaxe';
let cms: Cms;
let person: Awaited<ReturnType<typeof plantPerson>>;
beforeAll(async () => {
  cms = await startCms();
  person = await plantPerson(cms, word);
});
afterAll(() => cms.stop());

const erase = (token: string | undefined, body: unknown) =>
  request(cms, 'DELETE /api/auth/account', { token, body });
const changes = async () =>
  (await request(cms, 'GET /api/library/changes', { token: cms.env.LIBRARY_TOKEN })).text;
const entryOf = (text: string, documentId: string) =>
  text.split('\n').find((line) => line.includes(`"documentId":"${documentId}"`));
const tables = async (text: string) => findWordInTexts(await dumpTables(cms), text).sort();
const Erased = z.object({
  data: z.object({ removed: z.number(), kept: z.array(z.string()), note: z.string() }),
});

let entry: string | undefined;
let answer: Answer;

describe('before', () => {
  test('the word stands in tables and files', async () => {
    expect(await tables(word)).toEqual([
      'organisations',
      'practices',
      'up_users',
      'workflow_approvals',
      'workflow_attachments',
      'workflow_field_requests',
      'workflow_journal_texts',
      'workflow_kept_passages',
      'workflow_messages',
    ]);
    expect(await tables(telephone)).toEqual(['practices']);
    const files = await filesHolding(cms.env.DATA_DIR, word);
    expect(files).toContain('mail/*.eml');
    if (inject('postgres') === undefined) expect(files.join()).toContain('cms.db');
    entry = entryOf(await changes(), person.online.documentId);
    expect(entry).toContain('"attachments":[{');
    expect(entry).not.toContain(word);
  });
  test.each([
    ['no password', {}, 400],
    ['a wrong one', { currentPassword: 'Une-autre-phrase-2026' }, 400],
    ['one that is no text', { currentPassword: { $ne: null } }, 400],
    ['more than a password', { currentPassword: goodPassword, id: 1 }, 400],
  ])('%s: nothing is erased', async (_, body, status) => {
    expect((await erase(person.token, body)).status).toBe(status);
    expect(await tables(word)).toHaveLength(9);
  });
});

describe('after', () => {
  beforeAll(async () => {
    answer = await erase(person.token, { currentPassword: goodPassword });
  });
  test('the answer says what stays, and why', () => {
    expect(answer.status).toBe(200);
    const { data } = Erased.parse(answer.json);
    expect(data).toMatchObject({ removed: 3, kept: [person.online.documentId] });
    expect(data.note).toContain('reste en ligne');
  });
  test('the word is in no table, no file, no answer', async () => {
    expect(await tables(word)).toEqual([]);
    expect(await tables(telephone)).toEqual([]);
    for (const text of [word, telephone])
      expect(await filesHolding(cms.env.DATA_DIR, text)).toEqual([]);
    expect(await changes()).not.toContain(word);
  });
  test('nobody is signed in any more, and signing in fails as for anybody', async () => {
    const { status } = await request(cms, 'GET /api/contributions', { token: person.token });
    expect(status).toBe(401);
    const [theirs, unknown] = await Promise.all(
      [person.email, 'personne@asso.example'].map((identifier) =>
        post(cms, 'local', { identifier, password: goodPassword }),
      ),
    );
    expect([theirs?.status, theirs?.text]).toEqual([400, unknown?.text]);
  });
  test('what was online stays so, byte for byte, and belongs to nobody', async () => {
    expect(entryOf(await changes(), person.online.documentId)).toBe(entry);
    const id = person.online.documentId;
    const rows = await cms.strapi.db.connection('practices').where({ document_id: id }).select();
    expect(rows.map((row) => [row.manager_email, row.internal_contact])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(new Set(rows.map(({ title }) => title)).size).toBe(1);
    const links = cms.strapi.db.connection('practices_owner_lnk');
    expect(
      await links
        .whereIn(
          'practice_id',
          rows.map((row) => row.id),
        )
        .select(),
    ).toEqual([]);
  });
  test('what was not is gone, from the table too', async () => {
    for (const fiche of [person.draft, person.inReview, person.accepted])
      expect(await rowsOf(cms, fiche)).toEqual([]);
  });
  test('the journal holds, and says what was done without saying to whom', async () => {
    const { journal } = workflow(cms.strapi);
    expect(await journal.firstBreak()).toBeNull();
    const moves = await journal.historyOf(person.inReview.documentId);
    expect(moves.map(({ action }) => action)).toEqual([
      'create',
      'submit',
      'askApproval',
      'examine',
      'withdraw',
      'erase',
    ]);
    expect(moves.slice(0, -1).every(({ who, comment }) => who === null && comment === null)).toBe(
      true,
    );
    expect((await journal.historyOf(person.documentId)).map(({ action }) => action)).toEqual([
      'erase',
    ]);
  });
  test('the address may open an account again', async () => {
    const again = await newContributor(cms, 'recommence@asso.example');
    await erase(again.token, { currentPassword: goodPassword });
    const { ask } = await newContributor(cms, 'recommence@asso.example');
    expect((await ask('GET ')).status).toBe(200);
  });
});
