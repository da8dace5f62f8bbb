import { number, table, text, unique } from './table';

/**
 * What a contributor's manager is asked and answers; `documentId` is the fiche's. The address is the
 * manager's, of the code only the hash is kept; `read…` say what was read when it was decided.
 */
export const approval = table(
  'approval',
  'approvals',
  'workflow_approvals',
  {
    address: text(),
    askedBy: text(),
    codeHash: text(),
    askedAt: { type: 'datetime' },
    expiresAt: { type: 'datetime' },
    revokedAt: { type: 'datetime' },
    decision: text(),
    decidedAt: { type: 'datetime' },
    word: { type: 'text' },
    readVersion: number(),
    readPrint: text(),
  },
  [
    unique('workflow_approvals_code', 'code_hash'),
    { name: 'workflow_approvals_fiche', columns: ['document_id'] },
  ],
);
