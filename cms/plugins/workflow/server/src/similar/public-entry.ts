import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ficheUids, mainLocale } from '../fiche/uid';
import { comparedOf } from './texts';

const Row = z.object({ kind: z.enum(['practice', 'dispositif']), payload: z.string().nullable() });
const Entry = z.looseObject({
  slug: z.string(),
  title: z.string(),
  organisation: z.string(),
  territoryLevel: z.string(),
});

/** A fiche as readers have it now, from the log: null once it left. */
export async function publicEntry(strapi: Core.Strapi, documentId: string) {
  const found: unknown = await strapi.db.query('plugin::workflow.publication').findOne({
    select: ['kind', 'payload'],
    where: {
      documentId,
      locale: mainLocale,
      superseded: false,
      kind: { $in: Object.keys(ficheUids) },
    },
  });
  const row = Row.nullable().parse(found);
  if (!row || row.payload === null) return null;
  const entry = Entry.parse(JSON.parse(row.payload));
  return { entry, compared: comparedOf(row.kind, entry) };
}
