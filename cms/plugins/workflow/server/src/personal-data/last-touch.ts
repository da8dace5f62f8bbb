import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const Last = z.object({ at: z.union([z.date(), z.string(), z.number()]) }).nullable();

/** When somebody last did something about a fiche: a save is in its row, a move in the journal alone. */
export async function lastTouch(
  strapi: Core.Strapi,
  { documentId, updatedAt }: { documentId: string; updatedAt: Date | string },
): Promise<Date> {
  const found: unknown = await strapi.db
    .query('plugin::workflow.journal-entry')
    .findOne({ select: ['at'], where: { documentId }, orderBy: { sequence: 'desc' } });
  const moved = Last.parse(found)?.at ?? 0;
  return new Date(Math.max(new Date(updatedAt).getTime(), new Date(moved).getTime()));
}
