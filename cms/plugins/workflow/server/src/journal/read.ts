import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readEnds } from '../ledger/ledger';
import { emptyChain, hashOfRow, hashOfText } from './hash';

const when = z
  .union([z.date(), z.string(), z.number()])
  .transform((value) => new Date(value).toISOString());

const Entry = z.object({
  sequence: z.number(),
  at: when,
  kind: z.string(),
  documentId: z.string(),
  action: z.string(),
  fromStage: z.string().nullable(),
  toStage: z.string().nullable(),
  actorKind: z.string(),
  actorId: z.string().nullable(),
  textHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
const JournalText = z.object({
  sequence: z.number(),
  salt: z.string().nullable(),
  actorName: z.string().nullable(),
  comment: z.string().nullable(),
  erasedAt: when.nullable(),
});

const readEntries = async (strapi: Core.Strapi, where: object) =>
  z
    .array(Entry)
    .parse(
      await strapi.db
        .query('plugin::workflow.journal-entry')
        .findMany({ where, orderBy: { sequence: 'asc' } }),
    );

async function readTexts(strapi: Core.Strapi, sequences: number[]) {
  const rows = z
    .array(JournalText)
    .parse(
      await strapi.db
        .query('plugin::workflow.journal-text')
        .findMany({ where: { sequence: { $in: sequences } } }),
    );
  return new Map(rows.map((row) => [row.sequence, row]));
}

/** What happened to one fiche, oldest first; erased texts are null. */
export async function historyOf(strapi: Core.Strapi, documentId: string) {
  const entries = await readEntries(strapi, { documentId });
  const texts = await readTexts(
    strapi,
    entries.map((entry) => entry.sequence),
  );
  return entries.map((entry) => ({
    sequence: entry.sequence,
    at: entry.at,
    action: entry.action,
    from: entry.fromStage,
    to: entry.toStage,
    actorKind: entry.actorKind,
    actorId: entry.actorId,
    who: texts.get(entry.sequence)?.actorName ?? null,
    comment: texts.get(entry.sequence)?.comment ?? null,
  }));
}

const step = 1_000;

/** A text is the one that was chained, or nothing is left of it. */
const holdsText = (text: z.infer<typeof JournalText>, textHash: string): boolean =>
  text.erasedAt
    ? text.salt === null && text.actorName === null && text.comment === null
    : hashOfText(text.salt ?? '', text.actorName ?? '', text.comment) === textHash;

/** Follows the whole chain to the end that the ledger knows; answers the first broken sequence, or null. */
export async function firstBreak(strapi: Core.Strapi): Promise<number | null> {
  const { journalHead, journalHash } = await readEnds(strapi);
  let previous = emptyChain;
  for (let after = 0; after < journalHead; after += step) {
    const last = Math.min(after + step, journalHead);
    const entries = await readEntries(strapi, { sequence: { $gt: after, $lte: last } });
    const texts = await readTexts(
      strapi,
      entries.map((entry) => entry.sequence),
    );
    for (const [index, entry] of entries.entries()) {
      const text = texts.get(entry.sequence);
      const textHolds = text !== undefined && holdsText(text, entry.textHash);
      const holds =
        entry.sequence === after + index + 1 &&
        entry.previousHash === previous &&
        hashOfRow(entry) === entry.hash;
      if (!holds || !textHolds) return entry.sequence;
      previous = entry.hash;
    }
  }
  return previous === journalHash ? null : journalHead;
}
