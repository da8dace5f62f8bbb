import type { Core } from '@strapi/strapi';
import { appendJournal } from '../journal/append';
import { withLedger } from '../ledger/ledger';
import { nobody } from '../transition/person';

/** What was done about personal data, as the journal tells it: never who it was about. */
export interface Done {
  kind: string;
  /** A fiche, an account, or the name of a rule. */
  documentId: string;
  action: 'erase' | 'retention';
  /** A count, or the name of a rule. */
  comment: string | null;
}

/** A row of the journal by the system. */
export const recordDone = (strapi: Core.Strapi, done: Done, now: Date): Promise<number> =>
  withLedger(strapi, (locked) =>
    appendJournal(strapi, locked, { ...done, from: null, to: null, by: nobody }, now.toISOString()),
  );
