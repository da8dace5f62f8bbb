import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { workflow } from '../../src/workflow.ts';
import { signIn } from '../accounts.ts';
import { contributionIn, contributorOf, newDraft } from '../contributions/contributor.ts';
import { documentsOf } from '../documents.ts';
import { countOf } from '../fiche.ts';
import { readChanges } from '../library/changes.ts';
import { reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { killedUnderWrites } from './killed-under-writes.ts';
import { manyWriters, twoWriters } from './two-writers.ts';

// Sequences are seen in the order in which they were given, on SQLite.

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const Pool = z.looseObject({ numPendingAcquires: z.function() });

test('two interleaved writers are ordered by commit', async () => {
  // One connection: who waits, waits for it.
  const pool = Pool.parse(cms.strapi.db.connection.client.pool);
  await twoWriters(cms, async () => Number(pool.numPendingAcquires()) > 0);
});
test('a reader who follows forty writers misses nothing', () => manyWriters(cms));
test('a writer who fails leaves neither a row nor a hole', async () => {
  const themes = documentsOf(cms, 'theme');
  const theme = await themes.findFirst({});
  const before = [await readChanges(cms), await countOf(cms, 'workflow_journal')];
  const failing = cms.strapi.db.transaction(async () => {
    await themes.update({ documentId: theme?.documentId ?? '', data: { labelFr: 'Jamais vu' } });
    throw new Error('after the write');
  });
  await expect(failing).rejects.toThrow('after the write');
  expect([await readChanges(cms), await countOf(cms, 'workflow_journal')]).toEqual(before);
  expect(await workflow(cms.strapi).journal.firstBreak()).toBeNull();
});

/** Somebody else who holds the database: a thread with a connection of its own, until it is told. */
const holder = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Database = require(workerData.driver);
  const database = new Database(workerData.file);
  database.exec('BEGIN IMMEDIATE');
  parentPort.once('message', () => {
    database.exec('COMMIT');
    database.close();
  });
  parentPort.postMessage('held');`;
async function lock() {
  const driver = createRequire(import.meta.url).resolve('better-sqlite3');
  const workerData = { driver, file: join(cms.env.DATA_DIR, 'cms.db') };
  const worker = new Worker(holder, { eval: true, workerData });
  await once(worker, 'message');
  return async () => {
    worker.postMessage('let go');
    await once(worker, 'exit');
  };
}
/** A database that may not grow by a page: what SQLite says then is what it says on a full disk. */
async function fill() {
  const { connection } = cms.strapi.db;
  const [{ page_count: pages }] = await connection.raw('PRAGMA page_count');
  await connection.raw(`PRAGMA max_page_count = ${pages}`);
  return () => connection.raw('PRAGMA max_page_count = 1073741823');
}

describe('database locked 8 s, disk full: 503 or 507, reads go on, it heals', () => {
  test.each([
    ['locked, however long', lock, 503, 'database_busy'],
    ['full', fill, 507, 'disk_full'],
  ] as const)('%s', async (_, fault, status, reason) => {
    const owner = contributorOf(cms, await signIn(cms, 'contributrice'));
    const { documentId } = await newDraft(owner, { title: 'Avant' });
    const context = 'Un long récit. '.repeat(500);
    const heal = await fault();
    const save = { version: 1, context };
    const answers = [
      owner(`PUT /${documentId}`, save),
      owner('POST ', { title: 'Neuve', context }),
    ];
    const read = await owner(`GET /${documentId}`);
    expect([read.status, contributionIn(read).title]).toEqual([200, 'Avant']);
    for (const answer of await Promise.all(answers)) {
      expect([answer.status, reasonIn(answer)]).toEqual([status, reason]);
      expect(answer.headers.get('retry-after')).toBe('5');
    }
    // Nobody lets go before reads were answered: it was not the end of the fault that answered them.
    expect(contributionIn(await owner(`GET /${documentId}`)).version).toBe(1);
    await heal();
    expect((await owner(`PUT /${documentId}`, save)).status).toBe(200);
    expect(contributionIn(await owner(`GET /${documentId}`)).context).toContain('Un long récit');
    expect(await workflow(cms.strapi).journal.firstBreak()).toBeNull();
  });
});

test('kill -9 of the CMS under writes: nothing acknowledged is lost', async () => {
  await killedUnderWrites(cms);
  expect(await cms.strapi.db.connection.raw('PRAGMA integrity_check')).toEqual([
    { integrity_check: 'ok' },
  ]);
}, 180_000);
