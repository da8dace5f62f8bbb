import { AnswerKind, type RequestState } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

export const requestUid = 'plugin::workflow.field-request';

const when = z
  .union([z.date(), z.string(), z.number()])
  .transform((value) => new Date(value).toISOString());

/** A row of the table; `documentId` names the fiche, `before` is JSON. */
export const RequestRow = z.object({
  id: z.number(),
  documentId: z.string(),
  round: z.number(),
  path: z.string(),
  text: z.string(),
  authorName: z.string().nullable(),
  at: when,
  before: z.string(),
  answer: AnswerKind.nullable(),
  word: z.string().nullable(),
  answeredAt: when.nullable(),
  settledAt: when.nullable(),
});
export type RequestRow = z.infer<typeof RequestRow>;

export function stateOf({ answer, settledAt }: RequestRow): RequestState {
  if (settledAt !== null) return 'settled';
  return answer === null ? 'to_do' : 'answered';
}

/** All that was asked at fields of a fiche, oldest first. */
export const requestRowsOf = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<RequestRow[]> =>
  z
    .array(RequestRow)
    .parse(
      await strapi.db.query(requestUid).findMany({ where: { documentId }, orderBy: { id: 'asc' } }),
    );
