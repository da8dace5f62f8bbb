import { type Message, type Side, threadIsOpen } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { loadRow } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { withLedger } from '../ledger/ledger';
import { addressesOfEditors, addressesOfOwner } from '../tidings/addresses';
import { type Tiding, tellOf } from '../tidings/tidings';
import type { Person } from '../transition/person';
import { MessageRow, messageRowsOf, messageUid } from './message-row';
import { markRead, messageOf, unreadBy } from './thread';

export type Written =
  /** `again`: the same words had just come from the same side; they are there once. */
  { done: true; message: Message; again: boolean } | { done: false; row: FicheRow };

interface ToWrite {
  readonly documentId: string;
  readonly side: Side;
  readonly by: Person;
  readonly text: string;
}

/** Whom to tell of a message that this side is about to write; null while the other has not read the last ones. */
async function newToOther(strapi: Core.Strapi, row: FicheRow, side: Side): Promise<Tiding | null> {
  const { documentId } = row;
  const to = side === 'contributor' ? 'team' : 'contributor';
  if ((await unreadBy(strapi, documentId, to)) > 0) return null;
  const addresses = to === 'team' ? await addressesOfEditors(strapi) : addressesOfOwner(row);
  return { what: 'message', to, documentId, addresses };
}

/**
 * Writes to the other side of a practice. What that side wrote is read by it; the other side hears of
 * a run of unread messages once.
 * @throws NotFoundError when there is no such practice.
 */
export const writeMessage = (
  strapi: Core.Strapi,
  { documentId, side, by, text }: ToWrite,
): Promise<Written> =>
  withLedger(strapi, async ({ afterCommit }): Promise<Written> => {
    const row = await loadRow(strapi, 'practice', documentId);
    if (!row) throw new errors.NotFoundError();
    if (!threadIsOpen(row.stage)) return { done: false, row };
    const last = (await messageRowsOf(strapi, documentId)).at(-1);
    if (last?.side === side && last.text === text)
      return { done: true, message: messageOf(last, side), again: true };
    const hear = await newToOther(strapi, row, side);
    const at = new Date().toISOString();
    const actorId = by.id === null ? null : String(by.id);
    const data = { documentId, side, actorId, authorName: by.name, text, at };
    const made = MessageRow.parse(await strapi.db.query(messageUid).create({ data }));
    await markRead(strapi, documentId, side, made.id);
    if (hear) afterCommit(() => tellOf(strapi, hear));
    return { done: true, message: messageOf(made, side), again: false };
  });
