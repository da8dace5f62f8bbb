import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const Payloads = z.array(z.object({ payload: z.string().nullable() }));
const Named = z.looseObject({
  attachments: z.array(z.looseObject({ id: z.string() })).default([]),
});

/** The attachments that readers have of a fiche now, in any language, by the newest rows of the log. */
export async function publicIdsOf(strapi: Core.Strapi, documentId: string): Promise<Set<string>> {
  const rows = Payloads.parse(
    await strapi.db.query('plugin::workflow.publication').findMany({
      select: ['payload'],
      where: { documentId, superseded: false },
    }),
  );
  const entries = rows.flatMap(({ payload }) =>
    payload ? [Named.parse(JSON.parse(payload))] : [],
  );
  return new Set(entries.flatMap(({ attachments }) => attachments.map(({ id }) => id)));
}
