import { number, table, text } from './table';

/** What an editor asks at a place of a practice, and what is answered; `before` is the answer of the fiche then, JSON. */
export const fieldRequest = table(
  'field-request',
  'field-requests',
  'workflow_field_requests',
  {
    round: number(),
    path: text(),
    text: { type: 'text' },
    authorName: text(),
    at: { type: 'datetime' },
    before: { type: 'text' },
    answer: text(),
    word: { type: 'text' },
    answeredAt: { type: 'datetime' },
    settledAt: { type: 'datetime' },
  },
  [{ name: 'workflow_field_requests_fiche', columns: ['document_id'] }],
);
