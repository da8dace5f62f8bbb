import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { messageUid } from '../exchange/message-row';
import { ficheUids, mainLocale } from '../fiche/uid';
import { requestUid } from '../requests/row';

/** Stages at which the exchange may still be needed. */
const underWay = ['submitted', 'in_review', 'changes_requested', 'accepted'];
const uids = [messageUid, requestUid] as const;

const Written = z.array(
  z.object({
    id: z.number(),
    documentId: z.string(),
    at: z.union([z.date(), z.string(), z.number()]).transform((at) => new Date(at)),
  }),
);
const Practices = z.array(z.object({ documentId: z.string() }));

/** A message or a request that is due. */
export interface OldWords {
  readonly uid: (typeof uids)[number];
  readonly id: number;
  readonly at: Date;
}

/** Messages and requests from before a moment, about practices that are in nobody's hands; oldest first. */
export async function oldExchange(strapi: Core.Strapi, before: Date): Promise<OldWords[]> {
  const where = { locale: mainLocale, publishedAt: { $null: true }, stage: { $in: underWay } };
  const rows = await strapi.db
    .query(ficheUids.practice)
    .findMany({ select: ['documentId'], where });
  const needed = new Set(Practices.parse(rows).map(({ documentId }) => documentId));
  const old: OldWords[] = [];
  for (const uid of uids) {
    const found = await strapi.db.query(uid).findMany({ where: { at: { $lt: before } } });
    for (const { id, at, documentId } of Written.parse(found))
      if (!needed.has(documentId)) old.push({ uid, id, at });
  }
  return old.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** Removes them; answers how many. */
export async function removeWords(
  strapi: Core.Strapi,
  words: readonly OldWords[],
): Promise<number> {
  for (const { uid, id } of words) await strapi.db.query(uid).delete({ where: { id } });
  return words.length;
}
