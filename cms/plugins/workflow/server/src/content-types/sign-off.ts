import { number, table, text } from './table';

/** Findings of the privacy guard for which somebody answers; `journalId` is the row that says who and why. */
export const signOff = table(
  'sign-off',
  'sign-offs',
  'workflow_sign_offs',
  { identity: text(), journalId: number() },
  [
    {
      name: 'workflow_sign_offs_finding',
      columns: ['document_id', 'identity'],
      type: 'unique',
    },
  ],
);
