import { type FicheKind, slugOf } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { ficheUids } from '../fiche/uid';
import { settings } from '../settings';

/** Where readers have the fiche of that slug. */
export const readersAddress = (strapi: Core.Strapi, slug: string): string =>
  `${settings(strapi).siteUrl}/fiches/${slug}/`;

/** A free address for a fiche: its title's, numbered when another fiche of either kind has it. */
export async function freeSlug(strapi: Core.Strapi, title: string): Promise<string> {
  const base = slugOf(title);
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!(await slugHeld(strapi, slug))) return slug;
  }
}

/** True when a document of either kind, other than the one that is named, holds the slug. */
async function slugHeld(strapi: Core.Strapi, slug: string, but = ''): Promise<boolean> {
  const where = { slug, documentId: { $ne: but } };
  // One after the other: a transaction has one connection.
  for (const uid of Object.values(ficheUids))
    if ((await strapi.db.query(uid).count({ where })) > 0) return true;
  return false;
}

/** True when the document may not go online at the slug: it is another's, and not already its own online. */
export async function slugTaken(
  strapi: Core.Strapi,
  kind: FicheKind,
  slug: string,
  documentId: string,
): Promise<boolean> {
  // A draft that asks for the address of an online fiche takes nothing from it.
  const own = { slug, documentId, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(ficheUids[kind]).count({ where: own })) > 0) return false;
  return slugHeld(strapi, slug, documentId);
}
