import type { LibraryKind, PublicationAction } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Locked } from '../ledger/ledger';

const uid = 'plugin::workflow.publication';

export interface PublicChange {
  kind: LibraryKind;
  documentId: string;
  locale: string;
  action: PublicationAction;
  journalId: number | null;
  /** What readers will see; null when they no longer see it. */
  entry: object | null;
}

/** A row of the log; its sequence follows the ledger's end. */
export const publicationRow = (
  { ends }: Pick<Locked, 'ends'>,
  change: PublicChange,
  at: string,
) => ({
  sequence: ends.publicationHead + 1,
  at,
  kind: change.kind,
  documentId: change.documentId,
  locale: change.locale,
  action: change.action,
  journalId: change.journalId,
  superseded: false,
  payload: change.entry ? JSON.stringify(change.entry) : null,
});

/** Appends one public change and forgets the entry of the change before it; the caller holds the ledger. */
export async function appendPublication(
  strapi: Core.Strapi,
  locked: Locked,
  change: PublicChange,
  at: string,
): Promise<void> {
  const { kind, documentId, locale } = change;
  await strapi.db.query(uid).updateMany({
    where: { kind, documentId, locale, superseded: false },
    data: { superseded: true, payload: null },
  });
  const row = publicationRow(locked, change, at);
  await strapi.db.query(uid).create({ data: row });
  locked.ends.publicationHead = row.sequence;
}

/** True when readers can see the document in that locale. */
export const isPublic = async (
  strapi: Core.Strapi,
  kind: LibraryKind,
  documentId: string,
  locale: string,
) =>
  (await strapi.db.query(uid).count({
    where: { kind, documentId, locale, superseded: false, action: { $ne: 'unpublished' } },
  })) > 0;
