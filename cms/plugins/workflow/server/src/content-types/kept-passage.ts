import { table, text } from './table';

/** Findings that a contributor keeps, and why; `passageKey` names the passage, which is not kept here. */
export const keptPassage = table(
  'kept-passage',
  'kept-passages',
  'workflow_kept_passages',
  { passageKey: text(), explanation: { type: 'text' } },
  [
    {
      name: 'workflow_kept_passages_passage',
      columns: ['document_id', 'passage_key'],
      type: 'unique',
    },
  ],
);
