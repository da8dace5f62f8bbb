import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ficheUids, mainLocale } from '../fiche/uid';

const Row = z.object({
  documentId: z.string(),
  stage: z.string(),
  updatedAt: z.union([z.date(), z.string(), z.number()]).transform((at) => new Date(at)),
  owner: z.looseObject({ email: z.string() }).nullish(),
});
export type UntouchedPractice = z.infer<typeof Row>;

/** Practices at these stages that were never online and that nobody has changed since a moment; oldest first. */
export const untouchedPractices = async (
  strapi: Core.Strapi,
  stages: readonly string[],
  since: Date,
): Promise<UntouchedPractice[]> =>
  z.array(Row).parse(
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
