import type { Core } from '@strapi/strapi';
import { messageUid } from '../exchange/message-row';
import { requestUid } from '../requests/row';

const uids = [messageUid, requestUid] as const;

/** Removes what the two sides of a practice wrote to each other: messages, requests and their answers. */
export async function forgetExchange(strapi: Core.Strapi, documentId: string): Promise<void> {
  for (const uid of uids) await strapi.db.query(uid).deleteMany({ where: { documentId } });
}
