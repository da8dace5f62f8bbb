import type { ApprovalDecision, ApprovalSheet } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { loadRow } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { appendJournal } from '../journal/append';
import { withLedger } from '../ledger/ledger';
import { isOpenAccount } from '../preview/ability';
import { addressesOfOwner } from '../tidings/addresses';
import { tellOf } from '../tidings/tidings';
import { theManager } from '../transition/person';
import { closedStages } from './ask';
import { hashOfCode } from './code';
import { sectionsOf } from './in-words';
import { printOf } from './public-answers';
import { ApprovalRow, approvalUid, managerAddress } from './row';

const Owner = z.looseObject({ fullName: z.string().nullish() });
const Named = z.looseObject({ name: z.string() });

/** What a code opens, or null: invented, expired and taken back are the same statement that finds nothing. */
async function openedBy(strapi: Core.Strapi, code: string) {
  const where = {
    codeHash: hashOfCode(code),
    revokedAt: { $null: true },
    expiresAt: { $gt: new Date() },
  };
  const found: unknown = await strapi.db.query(approvalUid).findOne({ where });
  const approval = ApprovalRow.nullable().parse(found ?? null);
  if (!approval) return null;
  const row = await loadRow(strapi, 'practice', approval.documentId);
  if (!row?.owner || closedStages.includes(row.stage)) return null;
  // Another manager is named by now, or nobody.
  if (managerAddress(row.managerEmail) !== approval.address) return null;
  return (await isOpenAccount(strapi, row.owner.id)) ? { approval, row } : null;
}

async function sheetOf(
  strapi: Core.Strapi,
  { approval, row }: { approval: ApprovalRow; row: FicheRow },
): Promise<ApprovalSheet> {
  const { expiresAt, decision, decidedAt, word } = approval;
  return {
    askedBy: {
      name: Owner.parse(row.owner).fullName || 'Une personne de votre équipe',
      organisation: row.organisation ? Named.parse(row.organisation).name : null,
    },
    title: row.title ?? 'Sans titre',
    sections: await sectionsOf(strapi, row),
    read: await printOf(strapi, row),
    expiresAt,
    decision,
    decidedAt,
    word,
  };
}

/** What a manager reads with their code, or null when it opens nothing. */
export async function readApproval(
  strapi: Core.Strapi,
  code: string,
): Promise<ApprovalSheet | null> {
  const opened = await openedBy(strapi, code);
  return opened && sheetOf(strapi, opened);
}

export type Decided =
  | { done: true; sheet: ApprovalSheet }
  /** The fiche is not the one that was read: it comes as it stands. */
  | { done: false; why: 'changed'; sheet: ApprovalSheet }
  | { done: false; why: 'unknown' };

interface Answer {
  readonly code: string;
  readonly decision: ApprovalDecision;
  /** The print of what was read. */
  readonly read: string;
  readonly word?: string | null | undefined;
}

/** Keeps what a manager decides, about what they read; it can be changed as long as the link serves. */
export const decideApproval = (strapi: Core.Strapi, answer: Answer): Promise<Decided> =>
  withLedger(strapi, async (locked): Promise<Decided> => {
    const opened = await openedBy(strapi, answer.code);
    if (!opened) return { done: false, why: 'unknown' };
    const { approval, row } = opened;
    const sheet = await sheetOf(strapi, opened);
    if (sheet.read !== answer.read) return { done: false, why: 'changed', sheet };
    const word = answer.word?.trim() || null;
    const { decision } = answer;
    // The same click twice is one decision.
    const isSame =
      approval.decision === decision &&
      approval.word === word &&
      approval.readPrint === answer.read;
    if (isSame) return { done: true, sheet };
    const at = new Date().toISOString();
    const made = { decision, decidedAt: at, word };
    await strapi.db.query(approvalUid).update({
      where: { id: approval.id },
      data: { ...made, readVersion: row.version, readPrint: answer.read },
    });
    const { documentId, stage } = row;
    const action = decision === 'given' ? 'giveApproval' : 'declineApproval';
    const event = { kind: 'practice', documentId, action, from: stage, to: stage, comment: null };
    await appendJournal(strapi, locked, { ...event, by: theManager }, at);
    const tiding = { what: 'approval', to: 'contributor', documentId } as const;
    locked.afterCommit(() => tellOf(strapi, { ...tiding, addresses: addressesOfOwner(row) }));
    return { done: true, sheet: { ...sheet, ...made } };
  });
