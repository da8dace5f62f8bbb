import type { Core } from '@strapi/strapi';
import { readEnds, withLedger } from '../ledger/ledger';
import { ping } from '../publication/ping';
import type { ReadyFiche } from './bear';
import { readNames } from './names';
import { writeBatch } from './write-batch';

const batchSize = 200;

function* inBatches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Puts fiches online by thousands: the rules, the rows, the chain and the log of the normal door,
 * written a batch at a time instead of a move at a time. Answers how many.
 * @throws Error at a fiche that the rules refuse: nothing of its batch stays, the batches before do.
 */
export async function publishInBulk(
  strapi: Core.Strapi,
  fiches: Iterable<ReadyFiche>,
): Promise<number> {
  const lookUp = await readNames(strapi);
  let count = 0;
  for (const batch of inBatches(fiches)) {
    await withLedger(strapi, (locked) => writeBatch(strapi, locked, lookUp, batch));
    count += batch.length;
    // SQLite works on the event loop: other requests get their turn between batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (count > 0) void ping(strapi, (await readEnds(strapi)).publicationHead);
  return count;
}
