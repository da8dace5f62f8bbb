import { type Message, type Side, threadIsOpen } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { FicheRow } from '../fiche/row';
import { type MessageRow, messageRowsOf, messageUid } from './message-row';
import { signature } from './signature';

const other: Readonly<Record<Side, Side>> = { contributor: 'team', team: 'contributor' };

/** A message as one side reads it: a contributor is named to the team only, the team by its signature. */
export const messageOf = (
  { id, side, authorName, text, at, readAt }: MessageRow,
  reader: Side,
): Message => ({
  id,
  from: side,
  who: side === 'contributor' && reader === 'contributor' ? null : signature(authorName),
  at,
  text,
  readAt,
});

/** What one side wrote to the other and is not read yet. */
export const unreadBy = (strapi: Core.Strapi, documentId: string, reader: Side): Promise<number> =>
  strapi.db
    .query(messageUid)
    .count({ where: { documentId, side: other[reader], readAt: { $null: true } } });

/** The thread about a practice, oldest first, as one side reads it. */
export async function threadOf(strapi: Core.Strapi, row: FicheRow, reader: Side) {
  const rows = await messageRowsOf(strapi, row.documentId);
  return {
    messages: rows.map((one) => messageOf(one, reader)),
    open: threadIsOpen(row.stage),
  };
}

/** Marks what the other side wrote as read, up to a message. */
export const markRead = (
  strapi: Core.Strapi,
  documentId: string,
  reader: Side,
  upTo: number,
): Promise<unknown> =>
  strapi.db.query(messageUid).updateMany({
    where: { documentId, side: other[reader], readAt: { $null: true }, id: { $lte: upTo } },
    data: { readAt: new Date().toISOString() },
  });
