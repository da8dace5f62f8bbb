import type { LibraryKind, PublicationAction } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Locked } from '../ledger/ledger';
import { formerAfter } from './former';

const uid = 'plugin::workflow.publication';

export interface PublicChange {
  kind: LibraryKind;
  documentId: string;
  locale: string;
  action: PublicationAction;
  journalId: number | null;
  /** What readers will see; null when they no longer see it. */
  entry: object | null;
  /** Findings of the entry for which an editor answers: readers' side lets them pass. */
  signedOff?: readonly string[];
  /** Of a fiche: its French title, which explains its address. */
  title?: string | null;
}

/** A row of the log; its sequence follows the ledger's end. `former` is what `formerAfter` answers. */
export const publicationRow = (
  { ends }: Pick<Locked, 'ends'>,
  change: PublicChange,
  at: string,
  former: string | null = null,
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
  former,
  signedOff: change.signedOff?.length ? JSON.stringify(change.signedOff) : null,
});

const Newest = z.object({
  id: z.number(),
  payload: z.string().nullable(),
  former: z.string().nullable(),
});

/**
 * Appends one public change; of the change before it only the addresses are kept, in the new row.
 * The caller holds the ledger.
 */
export async function appendPublication(
  strapi: Core.Strapi,
  locked: Locked,
  change: PublicChange,
  at: string,
): Promise<void> {
  const { kind, documentId, locale } = change;
  const log = strapi.db.query(uid);
  const previous = Newest.nullable().parse(
    await log.findOne({ where: { kind, documentId, locale, superseded: false } }),
  );
  if (previous)
    await log.update({
      where: { id: previous.id },
      data: { superseded: true, payload: null, former: null, signedOff: null },
    });
  const row = publicationRow(locked, change, at, formerAfter(previous, change.entry, change.title));
  await log.create({ data: row });
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
