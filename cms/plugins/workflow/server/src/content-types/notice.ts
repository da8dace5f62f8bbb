import { table, text } from './table';

/** Who was told that something will be erased, by which rule of retention; `documentId` is the account's or the fiche's. */
export const notice = table(
  'notice',
  'notices',
  'workflow_notices',
  { rule: text(), at: { type: 'datetime' } },
  [{ name: 'workflow_notices_subject', columns: ['document_id', 'rule'], type: 'unique' }],
);
