import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { emptyChain } from '../journal/hash';

const table = 'workflow_ledgers';

const Ends = z.object({
  id: z.number(),
  epoch: z.string(),
  publicationHead: z.number().int(),
  journalHead: z.number().int(),
  journalHash: z.string(),
});
export type Ends = z.infer<typeof Ends>;

const uid = 'plugin::workflow.ledger';

/** Makes the one row on first start; its epoch names this database for ever. */
export async function ensureLedger(strapi: Core.Strapi): Promise<void> {
  if (await strapi.db.query(uid).findOne({})) return;
  await strapi.db.query(uid).create({
    data: { epoch: randomUUID(), publicationHead: 0, journalHead: 0, journalHash: emptyChain },
  });
}

/** The ends of the two logs as they are committed. */
export async function readEnds(strapi: Core.Strapi): Promise<Ends> {
  return Ends.parse(await strapi.db.query(uid).findOne({}));
}

export interface Locked {
  /** Moves when rows are appended; written back before the transaction commits. */
  readonly ends: Ends;
  /** Runs after the commit, never after a rollback. */
  readonly afterCommit: (task: () => void) => void;
}

/**
 * Runs `work` in a transaction that holds the ledger until it commits: sequences are seen in the
 * order in which they were given, on Postgres as on SQLite.
 */
export async function withLedger<T>(
  strapi: Core.Strapi,
  work: (locked: Locked) => Promise<T>,
): Promise<T> {
  const result: T = await strapi.db.transaction(async ({ trx, onCommit }) => {
    // An update that changes nothing takes the row's lock (Postgres) or the write lock (SQLite).
    await strapi.db
      .connection(table)
      .transacting(trx)
      .update({ epoch: strapi.db.connection.ref('epoch') });
    const ends = await readEnds(strapi);
    const before = { ...ends };
    const worked = await work({ ends, afterCommit: onCommit });
    if (ends.publicationHead !== before.publicationHead || ends.journalHead !== before.journalHead)
      await strapi.db.query(uid).update({ where: { id: ends.id }, data: ends });
    return worked;
  });
  return result;
}
