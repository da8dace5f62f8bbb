import { number, table, text, unique } from './table';

/** Who did what, when, from, to. `documentId` is the fiche's. Append-only, chained by hashes. */
export const journalEntry = table(
  'journal-entry',
  'journal-entries',
  'workflow_journal',
  {
    sequence: number(),
    at: { type: 'datetime' },
    kind: text(),
    action: text(),
    fromStage: text(),
    toStage: text(),
    actorKind: text(),
    actorId: text(),
    textHash: text(),
    previousHash: text(),
    hash: text(),
  },
  [unique('workflow_journal_sequence', 'sequence')],
);
