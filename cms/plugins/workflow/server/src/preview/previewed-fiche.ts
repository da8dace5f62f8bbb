import { PreviewedFiche } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { pathOf } from '../attachments/folder';
import { previewAttachmentsOf, rowsOf } from '../attachments/of-fiche';
import { namesOf } from '../attachments/row';
import { previewEntryOf } from '../fiche/entry';
import { loadRow } from '../fiche/load';
import { mayRead } from '../panel/asked-fiche';
import { abilityOf } from './ability';
import { readPreview } from './preview-token';

/** What a token shows, as long as the person who asked for it may read it; else null. */
async function shownBy(strapi: Core.Strapi, token: string) {
  const preview = readPreview(strapi, token);
  if (!preview) return null;
  const { kind, documentId, locale, personId } = preview;
  const ability = await abilityOf(strapi, personId);
  const row = ability ? await loadRow(strapi, kind, documentId, locale) : null;
  return row && mayRead(strapi, ability, kind, row) ? { ...preview, row } : null;
}

/** The draft that a token shows, or null. */
export async function previewedFiche(
  strapi: Core.Strapi,
  token: string,
): Promise<PreviewedFiche | null> {
  const shown = await shownBy(strapi, token);
  if (!shown) return null;
  const { kind, documentId, locale, expiresAt, row } = shown;
  const main = await loadRow(strapi, kind, documentId);
  if (!main) return null;
  const entry = previewEntryOf(kind, row, main, await previewAttachmentsOf(strapi, documentId));
  return PreviewedFiche.parse({ kind, documentId, locale, expiresAt, entry });
}

/** Where a file lies that the draft of a token shows, or null. */
export async function previewedFile(
  strapi: Core.Strapi,
  token: string,
  name: string,
): Promise<string | null> {
  const shown = await shownBy(strapi, token);
  if (!shown) return null;
  const rows = await rowsOf(strapi, shown.documentId);
  return rows.some((row) => namesOf(row).includes(name)) ? pathOf(strapi, name) : null;
}
