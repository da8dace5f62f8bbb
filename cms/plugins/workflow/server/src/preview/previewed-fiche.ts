import { PreviewedFiche } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { previewEntryOf } from '../fiche/entry';
import { loadRow } from '../fiche/load';
import { mayRead } from '../panel/asked-fiche';
import { abilityOf } from './ability';
import { readPreview } from './preview-token';

/** The draft that a token shows, as long as the person who asked for it may read it; else null. */
export async function previewedFiche(
  strapi: Core.Strapi,
  token: string,
): Promise<PreviewedFiche | null> {
  const preview = readPreview(strapi, token);
  if (!preview) return null;
  const { kind, documentId, locale, personId, expiresAt } = preview;
  const ability = await abilityOf(strapi, personId);
  const row = ability ? await loadRow(strapi, kind, documentId, locale) : null;
  const main = row ? await loadRow(strapi, kind, documentId) : null;
  if (!row || !main || !mayRead(strapi, ability, kind, row)) return null;
  const entry = previewEntryOf(kind, row, main);
  return PreviewedFiche.parse({ kind, documentId, locale, expiresAt, entry });
}
