import { type FicheKind, PublicationAction } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ficheUids, mainLocale } from '../fiche/uid';

const uid = 'plugin::workflow.publication';

const at = z
  .union([z.date(), z.string(), z.number()])
  .transform((value) => new Date(value).toISOString());

const PublicRow = z.object({
  sequence: z.number(),
  at,
  locale: z.string(),
  action: PublicationAction,
});
export type PublicRow = z.infer<typeof PublicRow>;

/** The newest row of the publication log for each language of a fiche. */
export const publicRowsOf = async (
  strapi: Core.Strapi,
  kind: FicheKind,
  documentId: string,
): Promise<PublicRow[]> =>
  z.array(PublicRow).parse(
    await strapi.db.query(uid).findMany({
      select: ['sequence', 'at', 'locale', 'action'],
      where: { kind, documentId, superseded: false },
    }),
  );

/** When the first public change after a sequence was made; null when there is none. */
export async function firstAfter(strapi: Core.Strapi, sequence: number): Promise<string | null> {
  const rows = await strapi.db.query(uid).findMany({
    select: ['at'],
    where: { sequence: { $gt: sequence } },
    orderBy: { sequence: 'asc' },
    limit: 1,
  });
  return z.array(z.object({ at })).parse(rows)[0]?.at ?? null;
}

const Slug = z.object({ slug: z.string().nullable() }).nullable();

/** The address at which a fiche is published, whatever its draft says; null when it is not. */
export async function onlineSlugOf(
  strapi: Core.Strapi,
  kind: FicheKind,
  documentId: string,
): Promise<string | null> {
  const where = { documentId, locale: mainLocale, publishedAt: { $notNull: true } };
  const row = await strapi.db.query(ficheUids[kind]).findOne({ select: ['slug'], where });
  return Slug.parse(row)?.slug ?? null;
}
