import type { Approval } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { FicheRow } from '../fiche/row';
import { printOf } from './public-answers';
import { type ApprovalRow, approvalRowsOf, isOpen, managerAddress } from './row';

const notAsked: Approval = {
  state: 'not_asked',
  askedAt: null,
  expiresAt: null,
  decidedAt: null,
  word: null,
  changedSince: false,
};

/** The request that counts: the newest to the manager whom the fiche names now that was not taken back unanswered. */
const currentOf = (rows: readonly ApprovalRow[], row: FicheRow): ApprovalRow | undefined => {
  const address = managerAddress(row.managerEmail);
  return rows.find(
    (one) => one.address === address && (one.revokedAt === null || one.decision !== null),
  );
};

/** How far the manager's agreement to a practice is. */
export async function approvalOf(strapi: Core.Strapi, row: FicheRow): Promise<Approval> {
  const current = currentOf(await approvalRowsOf(strapi, row.documentId), row);
  if (!current) return notAsked;
  const { askedAt, expiresAt, decision, decidedAt, word, readPrint } = current;
  const times = { askedAt, expiresAt };
  if (decision === null) {
    const state = isOpen(current) ? 'asked' : 'expired';
    return { ...notAsked, ...times, state };
  }
  const changedSince = readPrint !== (await printOf(strapi, row));
  return { ...times, state: decision, decidedAt, word, changedSince };
}
