import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workflow } from '../../src/workflow.ts';
import { signInTeam } from '../accounts.ts';
import { countOf, movePanel, seeded } from '../fiche.ts';
import { type Cms, startCms } from '../strapi.ts';
import { dropTriggers } from './drop-triggers.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const table = (name = 'workflow_journal') => cms.strapi.db.connection(name);
const firstBreak = () => workflow(cms.strapi).journal.firstBreak();

describe('the journal', () => {
  test('tells who did what, from where to where, why, in the order in which it happened', async () => {
    const editeur = await signInTeam(cms, 'editeur');
    const fiche = await seeded(cms, 'practice', 'vis-ma-vie-immersions');
    await movePanel(cms, editeur, fiche, { name: 'reopen', comment: 'À mettre à jour.' });
    const history = await workflow(cms.strapi).journal.historyOf(fiche.documentId);
    expect(history.map(({ action, from, to }) => [action, from, to])).toEqual([
      ['create', null, 'draft'],
      ['submit', 'draft', 'submitted'],
      ['examine', 'submitted', 'in_review'],
      ['accept', 'in_review', 'accepted'],
      ['publish', 'accepted', 'published'],
      ['reopen', 'published', 'changes_requested'],
    ]);
    expect(history.at(-1)).toMatchObject({
      who: 'Équipe éditoriale',
      comment: 'À mettre à jour.',
      actorKind: 'admin',
    });
  });
  test('verifies, as far as the ledger says that it goes', async () => {
    expect(await countOf(cms, 'workflow_journal')).toBeGreaterThan(200);
    expect(await firstBreak()).toBeNull();
  });
  test.each(['update', 'del'] as const)('the database refuses to %s a row', async (verb) => {
    const row = table().where({ sequence: 3 });
    const change = verb === 'update' ? row.update({ action: 'accept' }) : row.del();
    await expect(change).rejects.toThrow('the journal is append-only');
    expect(await countOf(cms, 'workflow_journal', { sequence: 3 })).toBe(1);
  });
  test('a row cannot be written twice', async () => {
    const { id, ...row } = await table().where({ sequence: 3 }).first();
    expect(id).toBeTypeOf('number');
    await expect(table().insert(row)).rejects.toThrow(/unique/i);
  });
});

// Somebody who holds the database itself: the triggers are gone, the chain still tells.
describe('a journal that was tampered with', () => {
  let kept: object[];
  let texts: object[];
  beforeEach(async () => {
    await dropTriggers(cms.strapi);
    kept = await table().select();
    texts = await table('workflow_journal_texts').select();
  });
  afterEach(async () => {
    for (const [name, rows] of [
      ['workflow_journal', kept],
      ['workflow_journal_texts', texts],
    ] as const) {
      await table(name).del();
      await cms.strapi.db.connection.batchInsert(name, rows, 30);
    }
    expect(await firstBreak()).toBeNull();
  });

  test.each([
    ['action', 'decline'],
    ['to_stage', 'not_retained'],
    ['from_stage', 'draft'],
    ['at', new Date(1_700_000_000_000)],
    ['actor_id', '999'],
    ['actor_kind', 'robot'],
    ['document_id', 'a-document-of-another-person'],
    ['kind', 'acronym'],
    ['text_hash', '0'.repeat(64)],
    ['previous_hash', '0'.repeat(64)],
    ['hash', '0'.repeat(64)],
  ])('%s of row 40 is found at row 40', async (column, value) => {
    await table()
      .where({ sequence: 40 })
      .update({ [column]: value });
    expect(await firstBreak()).toBe(40);
  });
  test('a row that was taken out is found', async () => {
    await table().where({ sequence: 40 }).del();
    expect(await firstBreak()).not.toBeNull();
  });
  test('the last row that was taken out is found', async () => {
    const last = kept.length;
    await table().where({ sequence: last }).del();
    expect(await firstBreak()).toBe(last);
  });
  test('a comment and a name that were rewritten are found', async () => {
    for (const changed of [{ comment: 'Autre chose' }, { actor_name: 'Une autre' }]) {
      await table('workflow_journal_texts').where({ sequence: 40 }).update(changed);
      expect(await firstBreak()).toBe(40);
    }
  });
  test('a comment that was rewritten under the name of an erasure is found', async () => {
    const changed = { comment: 'Autre chose', erased_at: new Date() };
    await table('workflow_journal_texts').where({ sequence: 40 }).update(changed);
    expect(await firstBreak()).toBe(40);
  });
  test('a personal text that was erased by the rules leaves the chain whole', async () => {
    const erased = { salt: null, actor_name: null, comment: null, erased_at: new Date() };
    await table('workflow_journal_texts').where({ sequence: 40 }).update(erased);
    expect(await firstBreak()).toBeNull();
  });
});
