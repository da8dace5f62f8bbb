import { appendFile, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../../src/personal-data/command.ts';
import { workflow } from '../../src/workflow.ts';
import { goodPassword, post } from '../account/accounts.ts';
import { contributionIn } from '../contributions/contributor.ts';
import { findWordInTexts } from '../leak/find-word.ts';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { filesHolding } from './find-in-files.ts';
import { draftOf, moved, newContributor, proposedOf } from './people.ts';
import { plantPerson } from './plant-person.ts';
import { dumpTables } from './tables.ts';

// Erasure, then restore of an older backup: still erased. On a real copy of the database's file,
// taken before; on Postgres the same code runs at the start.

const word = 'brelofante';
const manager = 'cheffe@quindolire.example';
let cms: Cms;
let folder: string;
beforeAll(async () => {
  cms = await startCms();
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
});
afterAll(async () => {
  await cms.stop();
  await rm(folder, { recursive: true });
});

const database = () => join(cms.env.DATA_DIR, 'cms.db');
const takeBackup = async () => {
  await cms.strapi.db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  await copyFile(database(), join(folder, 'cms.db'));
};
const restore = () =>
  cms.restart(async () => {
    for (const end of ['', '-wal', '-shm']) await rm(`${database()}${end}`, { force: true });
    await copyFile(join(folder, 'cms.db'), database());
  });
const tables = async (text: string) => findWordInTexts(await dumpTables(cms), text).sort();
const run = (...given: string[]) => command(cms.strapi, given, new Date());

test('erasure, then restore of an older backup: still erased, before anybody is answered', async () => {
  const person = await plantPerson(cms, word);
  await takeBackup();
  expect(await filesHolding(folder, word)).toEqual(['cms.db']);
  const body = { currentPassword: goodPassword };
  await request(cms, 'DELETE /api/auth/account', { token: person.token, body });
  await restore();
  expect(await tables(word)).toEqual([]);
  expect(await filesHolding(cms.env.DATA_DIR, word)).toEqual([]);
  const again = { identifier: person.email, password: goodPassword };
  expect((await post(cms, 'local', again)).status).toBe(400);
  expect(await workflow(cms.strapi).journal.firstBreak()).toBeNull();
  expect(cms.logs.join('\n')).toMatch(/"event":"erased-again","number":1/);
  expect(cms.logs.join('\n')).not.toContain(word);
});

test('so are a manager’s address and a text of the journal, and nothing that was written since', async () => {
  const person = await newContributor(cms, 'autrice@asso.example');
  const fiche = await draftOf(cms, person, { managerEmail: manager });
  const commented = await proposedOf(cms, person);
  await moved(cms, commented, ['examine', 'requestChanges'], 'Un mot de trop, vilquemuche.');
  await takeBackup();
  expect((await run('erase', manager)).text).toContain('vidée dans 1 fiches');
  const { journal } = workflow(cms.strapi);
  const sequence = (await journal.historyOf(commented.documentId)).at(-1)?.sequence;
  expect((await run('erase-text', String(sequence))).ok).toBe(true);
  expect(await tables('vilquemuche')).toEqual(['workflow_journal_texts']);
  await restore();
  expect(await tables('quindolire')).toEqual([]);
  // The row before was left: the comment of another move.
  expect(await tables('vilquemuche')).toEqual(['workflow_journal_texts']);
  const told = await workflow(cms.strapi).journal.historyOf(commented.documentId);
  expect(told.map(({ comment }) => comment)).toEqual([
    null,
    null,
    null,
    'Un mot de trop, vilquemuche.',
    null,
  ]);
  // Another address, given after the erasure, is another answer.
  const { version } = contributionIn(await person.ask(`GET /${fiche.documentId}`));
  await person.ask(`PUT /${fiche.documentId}`, { version, managerEmail: manager });
  await cms.restart();
  expect(await tables('quindolire')).toEqual(['practices']);
});

test('an erasure that was broken off is ended at the next start; a line cut by a power cut is told', async () => {
  const { email, documentId } = await newContributor(cms, 'coupure@asso.example');
  const file = join(cms.env.DATA_DIR, 'erasures.ndjson');
  const line = JSON.stringify({ at: new Date().toISOString(), account: documentId });
  await appendFile(file, `${line}\n{"at":"2026-`);
  await cms.restart();
  expect(await tables(email)).toEqual([]);
  expect(cms.logs.join('\n')).toMatch(/"event":"erasures-not-readable","number":1/);
  const other = await newContributor(cms, 'apres@asso.example');
  expect((await run('erase', other.email)).ok).toBe(true);
  const text = await readFile(file, 'utf8');
  expect(text.trim().split('\n').at(-1)).toContain(other.documentId);
  expect(text).not.toContain('@');
  await writeFile(file, text);
});
