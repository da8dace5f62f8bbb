import { number, table, text } from './table';

/**
 * One row: the ends of the journal's chain and of the publication log. Whoever appends to either
 * locks this row first, so that both are ordered by commit.
 */
export const ledger = table('ledger', 'ledgers', 'workflow_ledgers', {
  epoch: text(),
  publicationHead: number(),
  journalHead: number(),
  journalHash: text(),
});
