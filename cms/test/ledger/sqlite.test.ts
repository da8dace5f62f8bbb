import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { workflow } from '../../src/workflow.ts';
import { documentsOf } from '../documents.ts';
import { countOf } from '../fiche.ts';
import { readChanges } from '../library/changes.ts';
import { type Cms, startCms } from '../strapi.ts';
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
