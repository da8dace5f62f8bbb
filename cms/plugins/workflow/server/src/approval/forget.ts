import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ficheUids, mainLocale } from '../fiche/uid';
import { approvalUid } from './row';

/** Nothing is left of a person or of a link; decision, dates and print of what was read stay. */
const withoutPerson = { address: null, askedBy: null, codeHash: null, word: null };

const Dated = z.array(
  z.object({
    id: z.number(),
    documentId: z.string(),
    expiresAt: z.union([z.date(), z.string(), z.number()]).transform((at) => new Date(at)),
  }),
);
const Documents = z.array(z.object({ documentId: z.string() }));

/** Removes all that was asked about a practice that is removed. */
export const removeApprovals = (strapi: Core.Strapi, documentId: string): Promise<unknown> =>
  strapi.db.query(approvalUid).deleteMany({ where: { documentId } });

/** Of practices whose contributor or manager is forgotten: the proof stays, of nobody. */
export const forgetApprovals = (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<unknown> =>
  strapi.db
    .query(approvalUid)
    .updateMany({ where: { documentId: { $in: [...documentIds] } }, data: withoutPerson });

/** A request whose time has come, and since when. */
export interface OldApproval {
  readonly id: number;
  readonly at: Date;
}

/** Requests that nobody answered, whose link stopped serving before a moment; oldest first. */
export async function unansweredApprovals(
  strapi: Core.Strapi,
  before: Date,
): Promise<OldApproval[]> {
  const where = { decision: { $null: true }, expiresAt: { $lt: before } };
  const rows = await strapi.db.query(approvalUid).findMany({ where, orderBy: { id: 'asc' } });
  return Dated.parse(rows).map(({ id, expiresAt }) => ({ id, at: expiresAt }));
}

const underWay = ['draft', 'submitted', 'in_review', 'changes_requested', 'accepted', 'published'];

/** Decisions from before a moment that still name somebody, about practices that are neither online nor under way. */
export async function answeredApprovals(strapi: Core.Strapi, before: Date): Promise<OldApproval[]> {
  const drafts = { locale: mainLocale, publishedAt: { $null: true }, stage: { $in: underWay } };
  const practices = strapi.db.query(ficheUids.practice);
  const needed = new Set(
    Documents.parse(
      await practices.findMany({
        select: ['documentId'],
        where: { $or: [drafts, { publishedAt: { $notNull: true } }] },
      }),
    ).map(({ documentId }) => documentId),
  );
  const where = {
    decision: { $notNull: true },
    decidedAt: { $lt: before },
    address: { $notNull: true },
  };
  const rows = await strapi.db.query(approvalUid).findMany({ where, orderBy: { id: 'asc' } });
  return Dated.parse(rows)
    .filter(({ documentId }) => !needed.has(documentId))
    .map(({ id, expiresAt }) => ({ id, at: expiresAt }));
}

const idsOf = (old: readonly OldApproval[]) => ({ id: { $in: old.map(({ id }) => id) } });

/** Removes requests that nobody answered; answers how many. */
export const dropApprovals = async (
  strapi: Core.Strapi,
  old: readonly OldApproval[],
): Promise<number> => (await strapi.db.query(approvalUid).deleteMany({ where: idsOf(old) })).count;

/** Takes the person out of decisions; answers how many. */
export const namelessApprovals = async (
  strapi: Core.Strapi,
  old: readonly OldApproval[],
): Promise<number> =>
  (await strapi.db.query(approvalUid).updateMany({ where: idsOf(old), data: withoutPerson })).count;
