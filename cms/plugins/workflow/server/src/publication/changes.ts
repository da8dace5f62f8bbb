import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readEnds } from '../ledger/ledger';
import { Former } from './former';

// Small enough that a request which comes meanwhile waits a few milliseconds.
const page = 100;

const Row = z.object({
  sequence: z.number(),
  kind: z.string(),
  documentId: z.string(),
  locale: z.string(),
  action: z.string(),
  payload: z.string().nullable(),
  former: z.string().nullable(),
  signedOff: z.string().nullish(),
});
const SignedOff = z.array(z.string());
type Row = z.infer<typeof Row>;

/** One line; the entry is already JSON and is not parsed again. */
function line({ payload, former, signedOff, ...row }: Row): string {
  const head = JSON.stringify({
    ...row,
    ...(former !== null && Former.parse(JSON.parse(former))),
    ...(signedOff && { signedOff: SignedOff.parse(JSON.parse(signedOff)) }),
  });
  return payload === null ? `${head}\n` : `${head.slice(0, -1)},"entry":${payload}}\n`;
}

/**
 * The answer of `GET /api/library/changes`: what became public or ceased to be after a sequence,
 * newest row of each document, as NDJSON closed by a line without which it is worth nothing.
 * A document that changes meanwhile is never missing: its row moves up, beyond the head if need be.
 * @param epoch the log that the caller follows; another one than ours begins again from nothing.
 */
export async function* changesAfter(strapi: Core.Strapi, after: number, epoch: string | undefined) {
  const ends = await readEnds(strapi);
  const foreign = epoch !== undefined && epoch !== ends.epoch;
  yield `${JSON.stringify({ epoch: ends.epoch, head: ends.publicationHead })}\n`;
  let last = foreign ? 0 : after;
  const given = new Set<string>();
  for (;;) {
    const rows = z.array(Row).parse(
      await strapi.db.query('plugin::workflow.publication').findMany({
        where: { sequence: { $gt: last }, superseded: false },
        orderBy: { sequence: 'asc' },
        limit: page,
      }),
    );
    last = rows.at(-1)?.sequence ?? last;
    yield rows
      .filter((row) => firstOf(given, row))
      .map(line)
      .join('');
    if (rows.length < page) break;
    // SQLite answers on the event loop: other requests get their turn between pages.
    await new Promise((resolve) => setImmediate(resolve));
  }
  yield `${JSON.stringify({ end: ends.publicationHead, count: given.size })}\n`;
}

/** A document that changed after its row was given comes with the next question. */
function firstOf(given: Set<string>, { kind, documentId, locale }: Row): boolean {
  const before = given.size;
  return given.add(`${kind}/${documentId}/${locale}`).size > before;
}
