import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ficheUids } from '../fiche/uid';
import { withLedger } from '../ledger/ledger';

const Rows = z.array(z.object({ documentId: z.string() }));

/** Practices whose contributor gave this address as their manager's. */
export async function managedBy(strapi: Core.Strapi, address: string): Promise<string[]> {
  const where = { managerEmail: { $eqi: address } };
  const rows = Rows.parse(
    await strapi.db.query(ficheUids.practice).findMany({ select: ['documentId'], where }),
  );
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

/** Those of these practices that hold a manager's address from before a moment: one given later is another answer. */
export async function managersHeld(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  moment: Date,
): Promise<string[]> {
  const where = {
    documentId: { $in: documentIds },
    managerEmail: { $notNull: true },
    updatedAt: { $lte: moment },
  };
  const rows = Rows.parse(
    await strapi.db.query(ficheUids.practice).findMany({ select: ['documentId'], where }),
  );
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

/** Empties the manager's address of practices, in all their rows. */
export async function forgetManager(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<void> {
  await withLedger(strapi, async () => {
    for (const documentId of documentIds)
      await strapi.db
        .query(ficheUids.practice)
        .updateMany({ where: { documentId }, data: { managerEmail: null } });
  });
}
