import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { forgetApprovals } from '../approval/forget';
import { approvalUid } from '../approval/row';
import { ficheUids } from '../fiche/uid';
import { withLedger } from '../ledger/ledger';

const Rows = z.array(z.object({ documentId: z.string() }));

const documentsIn = async (
  strapi: Core.Strapi,
  uid: typeof ficheUids.practice | typeof approvalUid,
  where: object,
): Promise<string[]> =>
  Rows.parse(await strapi.db.query(uid).findMany({ select: ['documentId'], where })).map(
    ({ documentId }) => documentId,
  );

/** Practices whose contributor gave this address as their manager's, or asked there for an agreement. */
export async function managedBy(strapi: Core.Strapi, address: string): Promise<string[]> {
  const named = await documentsIn(strapi, ficheUids.practice, { managerEmail: { $eqi: address } });
  const asked = await documentsIn(strapi, approvalUid, { address: { $eqi: address } });
  return [...new Set([...named, ...asked])];
}

/** Addresses at which a contributor's managers were asked for their agreement. */
export async function managersOf(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<string[]> {
  const where = { documentId: { $in: [...documentIds] }, address: { $notNull: true } };
  const rows = await strapi.db.query(approvalUid).findMany({ select: ['address'], where });
  const addresses = z.array(z.object({ address: z.string() })).parse(rows);
  return [...new Set(addresses.map(({ address }) => address))];
}

/** Those of these practices that hold a manager's address from before a moment: one given later is another answer. */
export async function managersHeld(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  moment: Date,
): Promise<string[]> {
  const documentId = { $in: [...documentIds] };
  const named = await documentsIn(strapi, ficheUids.practice, {
    documentId,
    managerEmail: { $notNull: true },
    updatedAt: { $lte: moment },
  });
  const asked = await documentsIn(strapi, approvalUid, {
    documentId,
    address: { $notNull: true },
    askedAt: { $lte: moment },
  });
  return [...new Set([...named, ...asked])];
}

/** Empties the manager's address of practices, in all their rows, and of what was asked there; a decision stays, of nobody. */
export async function forgetManager(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<void> {
  await withLedger(strapi, async () => {
    for (const documentId of documentIds)
      await strapi.db
        .query(ficheUids.practice)
        .updateMany({ where: { documentId }, data: { managerEmail: null } });
    await forgetApprovals(strapi, documentIds);
  });
}
