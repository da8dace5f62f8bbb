import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { messageRowsOf } from '../exchange/message-row';
import { requestRowsOf } from '../requests/row';

const Last = z.object({ at: z.union([z.date(), z.string(), z.number()]) }).nullable();

/** When somebody last did something about a fiche: a save is in its row, a move in the journal, words are in the exchange. */
export async function lastTouch(
  strapi: Core.Strapi,
  { documentId, updatedAt }: { documentId: string; updatedAt: Date | string },
): Promise<Date> {
  const found: unknown = await strapi.db
    .query('plugin::workflow.journal-entry')
    .findOne({ select: ['at'], where: { documentId }, orderBy: { sequence: 'desc' } });
  const written = (await messageRowsOf(strapi, documentId)).map(({ at }) => at);
  const answered = (await requestRowsOf(strapi, documentId)).flatMap((row) => row.answeredAt ?? []);
  const touches = [updatedAt, Last.parse(found)?.at ?? 0, ...written, ...answered];
  return new Date(Math.max(...touches.map((at) => new Date(at).getTime())));
}
