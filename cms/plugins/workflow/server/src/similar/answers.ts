import { openStages } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { loadRow } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { withLedger } from '../ledger/ledger';
import { publicLibrary } from './public-library';

const uid = 'plugin::workflow.similar-answer';
const Rows = z.array(z.object({ other: z.string(), same: z.boolean() }));

/** What the contributor of a fiche said of published ones, by their documents. */
export async function answersAbout(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Map<string, boolean>> {
  const rows = Rows.parse(await strapi.db.query(uid).findMany({ where: { documentId } }));
  return new Map(rows.map(({ other, same }) => [other, same]));
}

type Answered =
  | { done: true }
  | { done: false; why: 'unknown' }
  | { done: false; why: 'closed'; row: FicheRow };

/** Keeps whether a published fiche is the same practice; a second answer replaces the first. */
export async function answerSimilar(
  strapi: Core.Strapi,
  documentId: string,
  slug: string,
  same: boolean,
): Promise<Answered> {
  const other = (await publicLibrary(strapi)).documentOf(slug);
  if (other === undefined || other === documentId) return { done: false, why: 'unknown' };
  return withLedger(strapi, async (): Promise<Answered> => {
    const row = await loadRow(strapi, 'practice', documentId);
    if (!row) return { done: false, why: 'unknown' };
    if (!openStages.includes(row.stage)) return { done: false, why: 'closed', row };
    const where = { documentId, other };
    await strapi.db.query(uid).deleteMany({ where });
    await strapi.db.query(uid).create({ data: { ...where, same } });
    return { done: true };
  });
}
