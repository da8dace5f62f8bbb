import type { FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { FicheRow, populateOf } from './row';
import { ficheUids, mainLocale } from './uid';

type Status = 'draft' | 'published';

/** One row of a fiche, or null. */
export async function loadRow(
  strapi: Core.Strapi,
  kind: FicheKind,
  documentId: string,
  locale: string = mainLocale,
  status: Status = 'draft',
): Promise<FicheRow | null> {
  const row = await strapi
    .documents(ficheUids[kind])
    .findOne({ documentId, locale, status, populate: populateOf(kind) });
  return row ? FicheRow.parse(row) : null;
}

const Located = z.array(z.object({ locale: z.string() }));

/** The locales in which a fiche has a row of that status. */
export async function localesOf(
  strapi: Core.Strapi,
  kind: FicheKind,
  documentId: string,
  status: Status,
): Promise<string[]> {
  const publishedAt = status === 'published' ? { $notNull: true } : { $null: true };
  const rows = await strapi.db
    .query(ficheUids[kind])
    .findMany({ select: ['locale'], where: { documentId, publishedAt } });
  return Located.parse(rows).map((row) => row.locale);
}

/** Writes what belongs to the document on all its rows: every locale, draft and online. */
export async function writeDocument(
  strapi: Core.Strapi,
  kind: FicheKind,
  documentId: string,
  data: {
    stage?: string;
    version?: number;
    slug?: string;
    sites?: string[];
    firstOnlineAt?: string;
  },
): Promise<void> {
  await strapi.db.query(ficheUids[kind]).updateMany({ where: { documentId }, data });
}
