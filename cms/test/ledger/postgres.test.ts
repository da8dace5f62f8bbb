import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workflow } from '../../src/workflow.ts';
import { hasPostgres, startPostgres } from '../harness/postgres.ts';
import { type Cms, startCms } from '../strapi.ts';
import { manyWriters, twoWriters } from './two-writers.ts';

// The same on Postgres, where two writers really write at once; left out where it is not installed.

describe.skipIf(!hasPostgres)('on Postgres', () => {
  let cms: Cms;
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    postgres = await startPostgres();
    cms = await startCms({ DATABASE_URL: postgres.url, DEMO: 'false' });
  });
  afterAll(async () => {
    await cms?.stop();
    await postgres?.stop();
  });

  const waiting = async () => {
    const { rows } = await cms.strapi.db.connection.raw(
      "select 1 from pg_stat_activity where wait_event_type = 'Lock'",
    );
    return rows.length > 0;
  };

  test('two interleaved writers are ordered by commit', async () => {
    await twoWriters(cms, waiting);
  });
  test('a reader who follows forty writers misses nothing', () => manyWriters(cms));
  test('the journal’s chain holds, and its rows are kept by the database', async () => {
    expect(await workflow(cms.strapi).journal.firstBreak()).toBeNull();
    const table = cms.strapi.db.connection('workflow_journal');
    await expect(table.clone().where({ sequence: 3 }).update({ action: 'x' })).rejects.toThrow(
      'the journal is append-only',
    );
    await expect(table.clone().where({ sequence: 3 }).del()).rejects.toThrow(
      'the journal is append-only',
    );
  });
});
