import { number, table, text, unique } from './table';

/**
 * The publication log: one row for each public change. `documentId` and `locale` name what changed.
 * Only the newest row of a document holds its entry (`payload`) and the addresses that once led to
 * it (`former`), JSON as they cross the wire; `signedOff` are identities of findings.
 */
export const publication = table(
  'publication',
  'publications',
  'workflow_publications',
  {
    sequence: number(),
    at: { type: 'datetime' },
    kind: text(),
    action: text(),
    journalId: number(),
    superseded: { type: 'boolean', default: false },
    payload: { type: 'text' },
    former: { type: 'text' },
    signedOff: { type: 'text' },
  },
  [
    unique('workflow_publications_sequence', 'sequence'),
    // The publisher asks for the newest rows only, which are few among all that were.
    { name: 'workflow_publications_newest', columns: ['superseded', 'sequence'] },
    { name: 'workflow_publications_fiche', columns: ['document_id'] },
  ],
);
