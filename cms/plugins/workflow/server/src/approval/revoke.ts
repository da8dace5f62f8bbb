import type { Core } from '@strapi/strapi';
import type { FicheRow } from '../fiche/row';
import { appendJournal } from '../journal/append';
import { withLedger } from '../ledger/ledger';
import type { Person } from '../transition/person';
import { approvalUid } from './row';

/** Takes the link back: it serves no more. A decision that was made stays; false when no link served. */
export const revokeApproval = (
  strapi: Core.Strapi,
  { documentId, stage }: FicheRow,
  by: Person,
): Promise<boolean> =>
  withLedger(strapi, async (locked) => {
    const at = new Date().toISOString();
    const { count } = await strapi.db.query(approvalUid).updateMany({
      where: { documentId, revokedAt: { $null: true }, expiresAt: { $gt: new Date(at) } },
      data: { revokedAt: at },
    });
    if (count === 0) return false;
    const event = { kind: 'practice', documentId, from: stage, to: stage, by, comment: null };
    await appendJournal(strapi, locked, { ...event, action: 'revokeApproval' }, at);
    return true;
  });
