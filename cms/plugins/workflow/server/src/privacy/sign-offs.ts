import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const uid = 'plugin::workflow.sign-off';
const SignOffs = z.array(z.object({ identity: z.string(), journalId: z.number() }));

/** The findings of a fiche that an editor signed off, by identity, with the row of the journal that says so. */
export async function signOffsOf(strapi: Core.Strapi, documentId: string) {
  const rows = SignOffs.parse(await strapi.db.query(uid).findMany({ where: { documentId } }));
  return new Map(rows.map(({ identity, journalId }) => [identity, { journalId }]));
}

/** Keeps a signature; the caller holds the ledger and has written the journal. */
export const keepSignOff = (
  strapi: Core.Strapi,
  signOff: { documentId: string; identity: string; journalId: number },
) => strapi.db.query(uid).create({ data: signOff });
