import { table, text } from './table';

/** What a contributor said of a published fiche (`other`) that says nearly what theirs says. */
export const similarAnswer = table(
  'similar-answer',
  'similar-answers',
  'workflow_similar_answers',
  { other: text(), same: { type: 'boolean' } },
  [{ name: 'workflow_similar_answers_pair', columns: ['document_id', 'other'], type: 'unique' }],
);
