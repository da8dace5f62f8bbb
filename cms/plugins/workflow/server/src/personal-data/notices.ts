import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { withLedger } from '../ledger/ledger';

const uid = 'plugin::workflow.notice';
const Notice = z.object({
  documentId: z.string(),
  at: z.union([z.date(), z.string(), z.number()]).transform((at) => new Date(at)),
});

/** When somebody was told that an account or a fiche will be erased, or null. */
export async function toldAt(
  strapi: Core.Strapi,
  rule: string,
  documentId: string,
): Promise<Date | null> {
  const found: unknown = await strapi.db.query(uid).findOne({ where: { rule, documentId } });
  return Notice.nullable().parse(found)?.at ?? null;
}

/**
 * Remembers that somebody is told now; false when they were since they last did something. The
 * ledger's lock makes it true for one process only, so that one letter leaves.
 */
export const rememberTold = (
  strapi: Core.Strapi,
  rule: string,
  documentId: string,
  lastDone: Date,
  now: Date,
): Promise<boolean> =>
  withLedger(strapi, async () => {
    const before = await toldAt(strapi, rule, documentId);
    if (before && before > lastDone) return false;
    const notices = strapi.db.query(uid);
    if (before) await notices.update({ where: { rule, documentId }, data: { at: now } });
    else await notices.create({ data: { rule, documentId, at: now } });
    return true;
  });

/** Nothing is left to tell about an account or a fiche that is gone. */
export const forgetNotices = (strapi: Core.Strapi, documentId: string): Promise<unknown> =>
  strapi.db.query(uid).deleteMany({ where: { documentId } });
