import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ficheUids, mainLocale } from '../fiche/uid';

const Standing = z.array(z.object({ documentId: z.string(), stage: z.string() }));
const Online = z.array(z.object({ documentId: z.string() }));
const Due = z.array(
  z.object({
    sequence: z.number(),
    documentId: z.string(),
    at: z.union([z.date(), z.string(), z.number()]),
  }),
);

/** Stages at which nothing more is expected of anybody. */
const closed = ['withdrawn', 'not_retained', 'archived'];

/** Fiches that are online, or about which something is still to be said. */
async function livingFiches(strapi: Core.Strapi): Promise<Set<string>> {
  const living = new Set<string>();
  for (const uid of Object.values(ficheUids)) {
    const query = strapi.db.query(uid);
    const select = ['documentId', 'stage'];
    const drafts = { locale: mainLocale, publishedAt: { $null: true } };
    for (const { documentId, stage } of Standing.parse(
      await query.findMany({ select, where: drafts }),
    ))
      if (!closed.includes(stage)) living.add(documentId);
    const online = { publishedAt: { $notNull: true } };
    for (const { documentId } of Online.parse(
      await query.findMany({ select: ['documentId'], where: online }),
    ))
      living.add(documentId);
  }
  return living;
}

/** Texts of the journal that are older than a moment and belong to nothing living; oldest first. */
export async function oldTexts(
  strapi: Core.Strapi,
  before: Date,
): Promise<{ sequence: number; at: Date }[]> {
  const kept = z
    .array(z.object({ sequence: z.number() }))
    .parse(
      await strapi.db
        .query('plugin::workflow.journal-text')
        .findMany({ select: ['sequence'], where: { erasedAt: { $null: true } } }),
    );
  const withText = new Set(kept.map(({ sequence }) => sequence));
  const living = await livingFiches(strapi);
  const old = Due.parse(
    await strapi.db.query('plugin::workflow.journal-entry').findMany({
      select: ['sequence', 'documentId', 'at'],
      where: { at: { $lt: before }, actorKind: { $ne: 'system' } },
      orderBy: { sequence: 'asc' },
    }),
  );
  return old
    .filter(({ sequence, documentId }) => withText.has(sequence) && !living.has(documentId))
    .map(({ sequence, at }) => ({ sequence, at: new Date(at) }));
}
