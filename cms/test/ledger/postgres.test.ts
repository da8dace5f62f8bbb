import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import { workflow } from '../../src/workflow.ts';
import { errorIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { manyWriters, twoWriters } from './two-writers.ts';

// The same on Postgres, where two writers really write at once; begun on an empty database.

let cms: Cms;
beforeAll(async () => {
  const DATABASE_URL = inject('postgres');
  if (DATABASE_URL === undefined) throw new Error('This suite runs with a Postgres.');
  cms = await startCms({ DATABASE_URL, DEMO: 'false' });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => cms?.stop());

const waiting = async () => {
  const { rows } = await cms.strapi.db.connection.raw(
    "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
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
  await expect(table.clone().truncate()).rejects.toThrow('the journal is append-only');
});
test('the chain holds on a machine of another time zone', async () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  expect(await workflow(cms.strapi).journal.firstBreak()).toBeNull();
});
test('a value that no column can hold is refused, and the next request goes well', async () => {
  // Strapi's own route: ours read what is sent before the database does.
  const invitation = (code: string) =>
    request(cms, `GET /admin/registration-info?registrationToken=${code}`);
  const refused = await invitation('%00');
  expect(refused.status).toBe(400);
  expect(errorIn(refused).message).toMatch(/^Une valeur envoyée/);
  const next = await invitation('0'.repeat(40));
  expect(errorIn(next).message).not.toMatch(/^Une valeur envoyée/);
});
