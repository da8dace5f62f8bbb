import { approvalDays, type ProblemName, practiceProblems, type Stage } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { formOf } from '../fiche/form';
import { loadRow } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { appendJournal } from '../journal/append';
import { type Locked, withLedger } from '../ledger/ledger';
import { tellOf } from '../tidings/tidings';
import type { Person } from '../transition/person';
import { hashOfCode, newCode } from './code';
import { approvalRowsOf, approvalUid, isOpen, managerAddress } from './row';

/** Stages at which nobody is asked to agree, and a link shows nothing. */
export const closedStages: readonly Stage[] = ['withdrawn', 'not_retained', 'archived'];

/** Mails to managers that one account causes in a day, at most: the journal counts, which nobody empties. */
const mostADay = 30;
const day = 86_400_000;
/** Milliseconds within which asking again is the same click. */
const sameClick = 60_000;

export type Asking =
  | { done: true; again: boolean }
  | { done: false; why: 'address'; problem: ProblemName }
  | { done: false; why: 'stage' | 'too_many' };

/** What is wrong with the manager's address of a practice, or null. */
function addressProblem(row: FicheRow): ProblemName | null {
  const address = managerAddress(row.managerEmail);
  if (address !== null && address === managerAddress(row.owner?.email)) return 'same';
  const problems = practiceProblems(formOf('practice', row), 'submission');
  return problems.find(({ path }) => path === 'managerEmail')?.name ?? null;
}

const askedToday = (strapi: Core.Strapi, by: Person, at: string): Promise<number> =>
  strapi.db.query('plugin::workflow.journal-entry').count({
    where: {
      action: 'askApproval',
      actorKind: by.kind,
      actorId: String(by.id),
      at: { $gt: new Date(new Date(at).getTime() - day) },
    },
  });

/** Makes former links useless, sends a new one; the caller holds the ledger and has checked the address. */
async function send(strapi: Core.Strapi, locked: Locked, row: FicheRow, by: Person, at: string) {
  const { documentId, stage } = row;
  const address = managerAddress(row.managerEmail) ?? '';
  const code = newCode();
  const approvals = strapi.db.query(approvalUid);
  await approvals.updateMany({
    where: { documentId, revokedAt: { $null: true } },
    data: { revokedAt: at },
  });
  const expiresAt = new Date(new Date(at).getTime() + approvalDays * day).toISOString();
  const said = { documentId, address, askedBy: String(by.id), askedAt: at, expiresAt };
  await approvals.create({ data: { ...said, codeHash: hashOfCode(code) } });
  const event = { kind: 'practice', documentId, from: stage, to: stage, by, comment: null };
  await appendJournal(strapi, locked, { ...event, action: 'askApproval' }, at);
  const tiding = { what: 'approval', to: 'manager', documentId, addresses: [address] } as const;
  locked.afterCommit(() => tellOf(strapi, { ...tiding, code }));
}

/**
 * Asks the manager whom a practice names for their agreement; former links serve no more.
 * @throws NotFoundError when there is no such practice.
 */
export const askApproval = (strapi: Core.Strapi, documentId: string, by: Person): Promise<Asking> =>
  withLedger(strapi, async (locked): Promise<Asking> => {
    const row = await loadRow(strapi, 'practice', documentId);
    if (!row) throw new errors.NotFoundError();
    if (closedStages.includes(row.stage)) return { done: false, why: 'stage' };
    const problem = addressProblem(row);
    if (problem) return { done: false, why: 'address', problem };
    const at = new Date().toISOString();
    const [newest] = await approvalRowsOf(strapi, documentId);
    const isAgain =
      newest !== undefined &&
      newest.address === managerAddress(row.managerEmail) &&
      newest.decision === null &&
      isOpen(newest) &&
      Date.parse(at) - Date.parse(newest.askedAt) < sameClick;
    if (isAgain) return { done: true, again: true };
    if ((await askedToday(strapi, by, at)) >= mostADay) return { done: false, why: 'too_many' };
    await send(strapi, locked, row, by, at);
    return { done: true, again: false };
  });

/**
 * The same by itself when a practice is proposed: unless this manager has agreed, or has a link that
 * serves. What keeps it from being asked never keeps the practice from being proposed.
 */
export async function askOnSubmit(
  strapi: Core.Strapi,
  locked: Locked,
  row: FicheRow,
  by: Person,
  at: string,
): Promise<void> {
  if (by.kind !== 'contributor' || addressProblem(row)) return;
  const address = managerAddress(row.managerEmail);
  const rows = (await approvalRowsOf(strapi, row.documentId)).filter(
    (one) => one.address === address,
  );
  if (rows.some((one) => isOpen(one) || one.decision === 'given')) return;
  if ((await askedToday(strapi, by, at)) < mostADay) await send(strapi, locked, row, by, at);
}
