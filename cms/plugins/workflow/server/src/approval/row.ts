import { ApprovalDecision } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

export const approvalUid = 'plugin::workflow.approval';

const when = z
  .union([z.date(), z.string(), z.number()])
  .transform((value) => new Date(value).toISOString());

/** A row of the table; `documentId` names the fiche. Address, word and code are null once erased. */
export const ApprovalRow = z.object({
  id: z.number(),
  documentId: z.string(),
  address: z.string().nullable(),
  askedBy: z.string().nullable(),
  askedAt: when,
  expiresAt: when,
  revokedAt: when.nullable(),
  decision: ApprovalDecision.nullable(),
  decidedAt: when.nullable(),
  word: z.string().nullable(),
  readVersion: z.number().nullable(),
  readPrint: z.string().nullable(),
});
export type ApprovalRow = z.infer<typeof ApprovalRow>;

/** All that was asked about a fiche, newest first. */
export const approvalRowsOf = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<ApprovalRow[]> =>
  z
    .array(ApprovalRow)
    .parse(
      await strapi.db
        .query(approvalUid)
        .findMany({ where: { documentId }, orderBy: { id: 'desc' } }),
    );

/** A manager's address as it is kept and compared. */
export const managerAddress = (given: unknown): string | null =>
  typeof given === 'string' && given.trim() !== '' ? given.trim().toLowerCase() : null;

/** Whether the link still serves by its own dates. */
export const isOpen = ({ revokedAt, expiresAt }: ApprovalRow, now = new Date()): boolean =>
  revokedAt === null && new Date(expiresAt) > now;
