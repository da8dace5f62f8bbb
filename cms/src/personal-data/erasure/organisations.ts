import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const uid = 'api::organisation.organisation';
const Proposed = z.array(
  z.object({ id: z.number(), documentId: z.string(), standing: z.string() }),
);

/** Organisations that an account proposed: those that nobody confirmed or uses go, the others forget who proposed them. */
export async function forgetProposer(strapi: Core.Strapi, proposer: number): Promise<void> {
  const query = strapi.db.query(uid);
  for (const { id, documentId, standing } of Proposed.parse(
    await query.findMany({ where: { proposer } }),
  )) {
    const where = { organisation: { id } };
    const uses =
      (await strapi.db.query('api::practice.practice').count({ where })) +
      (await strapi.db.query('api::dispositif.dispositif').count({ where }));
    if (standing === 'proposed' && uses === 0) await strapi.documents(uid).delete({ documentId });
    else await query.update({ where: { id }, data: { proposer: null } });
  }
}
