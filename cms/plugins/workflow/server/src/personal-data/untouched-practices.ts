import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ficheUids, mainLocale } from '../fiche/uid';
import { lastTouch } from './last-touch';

const Row = z.object({
  documentId: z.string(),
  updatedAt: z.union([z.date(), z.string(), z.number()]).transform((at) => new Date(at)),
  owner: z.looseObject({ email: z.string() }).nullish(),
});

/** A practice that nobody has touched since `at`. */
export interface UntouchedPractice {
  readonly documentId: string;
  readonly at: Date;
  readonly email: string | undefined;
}

/** Practices at these stages that were never online and that nobody has touched since a moment; oldest first. */
export async function untouchedPractices(
  strapi: Core.Strapi,
  stages: readonly string[],
  since: Date,
): Promise<UntouchedPractice[]> {
  const rows = z.array(Row).parse(
    await strapi.db.query(ficheUids.practice).findMany({
      where: {
        locale: mainLocale,
        publishedAt: { $null: true },
        firstOnlineAt: { $null: true },
        stage: { $in: stages },
        updatedAt: { $lt: since },
      },
      orderBy: { updatedAt: 'asc' },
      populate: { owner: true },
    }),
  );
  const untouched: UntouchedPractice[] = [];
  for (const row of rows) {
    const at = await lastTouch(strapi, row);
    if (at < since) untouched.push({ documentId: row.documentId, at, email: row.owner?.email });
  }
  return untouched;
}
