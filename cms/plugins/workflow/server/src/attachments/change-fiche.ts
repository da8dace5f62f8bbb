import { type FicheKind, openStages } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { loadRow, writeDocument } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { appendJournal } from '../journal/append';
import { type Locked, withLedger } from '../ledger/ledger';
import type { Person } from '../transition/person';
import type { AttachmentOutcome } from './outcome';

export interface FicheChange {
  kind: FicheKind;
  documentId: string;
  by: Person;
  /** The version that the person read, when it matters; a stale one is refused. */
  version?: number | undefined;
}
type Refused = Extract<AttachmentOutcome, { done: false }>;

/** @throws NotFoundError when there is no such fiche. */
export async function ficheOf(
  strapi: Core.Strapi,
  { kind, documentId }: FicheChange,
): Promise<FicheRow> {
  const row = await loadRow(strapi, kind, documentId);
  if (!row) throw new errors.NotFoundError();
  return row;
}

/** Why a person may not change what is attached to a fiche now, or null. */
export function obstacle(row: FicheRow, { by, version }: FicheChange): Refused | null {
  // The team corrects at any stage, as it does the text; a contributor while the text is in their hands.
  if (by.kind === 'contributor' && !openStages.includes(row.stage))
    return { done: false, why: 'closed', row };
  if (version !== undefined && version !== row.version) return { done: false, why: 'stale', row };
  return null;
}

/**
 * One change of a fiche's attachments: the change, the fiche's version and the journal in one transaction.
 * @param action as the journal tells it.
 */
export const changeFiche = (
  strapi: Core.Strapi,
  change: FicheChange,
  action: 'attach' | 'describe' | 'detach',
  work: (
    locked: Locked,
  ) => Promise<Omit<Extract<AttachmentOutcome, { done: true }>, 'version'> | Refused>,
): Promise<AttachmentOutcome> =>
  withLedger(strapi, async (locked) => {
    const { kind, documentId, by } = change;
    const row = await ficheOf(strapi, change);
    const refused = obstacle(row, change);
    if (refused) return refused;
    const outcome = await work(locked);
    if (!outcome.done) return outcome;
    const version = row.version + 1;
    await writeDocument(strapi, kind, documentId, { version });
    const comment = outcome.attachment.name;
    const event = { kind, documentId, action, from: null, to: null, by, comment };
    await appendJournal(strapi, locked, event, new Date().toISOString());
    return { ...outcome, version };
  });
