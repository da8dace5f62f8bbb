import { Side } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

export const messageUid = 'plugin::workflow.message';

const when = z
  .union([z.date(), z.string(), z.number()])
  .transform((value) => new Date(value).toISOString());

/** A row of the table; `documentId` names the fiche. */
export const MessageRow = z.object({
  id: z.number(),
  side: Side,
  authorName: z.string().nullable(),
  text: z.string(),
  at: when,
  readAt: when.nullable(),
});
export type MessageRow = z.infer<typeof MessageRow>;

/** All that was written about a fiche, oldest first. */
export const messageRowsOf = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<MessageRow[]> =>
  z
    .array(MessageRow)
    .parse(
      await strapi.db.query(messageUid).findMany({ where: { documentId }, orderBy: { id: 'asc' } }),
    );
