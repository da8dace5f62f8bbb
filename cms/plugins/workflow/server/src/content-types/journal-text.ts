import { number, table, text, unique } from './table';

/** What a person wrote and is called, beside the journal: it can be erased, the chain holds its salted hash. */
export const journalText = table(
  'journal-text',
  'journal-texts',
  'workflow_journal_texts',
  {
    sequence: number(),
    salt: text(),
    actorName: text(),
    comment: { type: 'text' },
    erasedAt: { type: 'datetime' },
  },
  [unique('workflow_journal_texts_sequence', 'sequence')],
);
