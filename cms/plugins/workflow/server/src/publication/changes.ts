import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readEnds } from '../ledger/ledger';

// Small enough that a request which comes meanwhile waits a few milliseconds.
const page = 100;

const Row = z.object({
  sequence: z.number(),
  kind: z.string(),
  documentId: z.string(),
  locale: z.string(),
  action: z.string(),
  payload: z.string().nullable(),
});

/** One line; the entry is already JSON and is not parsed again. */
function line({ payload, ...row }: z.infer<typeof Row>): string {
  const head = JSON.stringify(row);
  return payload === null ? `${head}\n` : `${head.slice(0, -1)},"entry":${payload}}\n`;
}

/**
 * The answer of `GET /api/library/changes`: what became public or ceased to be after a sequence,
 * newest row of each document, as NDJSON closed by a line without which it is worth nothing.
 * @param epoch the log that the caller follows; another one than ours begins again from nothing.
 */
export async function* changesAfter(strapi: Core.Strapi, after: number, epoch: string | undefined) {
  const ends = await readEnds(strapi);
  const foreign = epoch !== undefined && epoch !== ends.epoch;
  yield `${JSON.stringify({ epoch: ends.epoch, head: ends.publicationHead })}\n`;
  let last = foreign ? 0 : after;
  let count = 0;
  for (;;) {
    const rows = z.array(Row).parse(
      await strapi.db.query('plugin::workflow.publication').findMany({
        where: { sequence: { $gt: last, $lte: ends.publicationHead }, superseded: false },
        orderBy: { sequence: 'asc' },
        limit: page,
      }),
    );
    const newest = rows.at(-1);
    if (!newest) break;
    last = newest.sequence;
    count += rows.length;
    yield rows.map(line).join('');
    // SQLite answers on the event loop: other requests get their turn between pages.
    await new Promise((resolve) => setImmediate(resolve));
  }
  yield `${JSON.stringify({ end: ends.publicationHead, count })}\n`;
}
