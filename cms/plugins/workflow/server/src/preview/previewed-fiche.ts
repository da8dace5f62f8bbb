import { OrganisationEntry, PreviewedFiche } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { pathOf } from '../attachments/folder';
import { previewAttachmentsOf, rowsOf } from '../attachments/of-fiche';
import { namesOf } from '../attachments/row';
import { previewEntryOf } from '../fiche/entry';
import { loadRow } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { mayRead } from '../panel/asked-fiche';
import { abilityOf, isOpenAccount } from './ability';
import { type Preview, readPreview } from './preview-token';

/** What a token shows, as long as the person who asked for it may read it; else null. */
async function shownBy(strapi: Core.Strapi, token: string) {
  const preview = readPreview(strapi, token);
  if (!preview) return null;
  const { kind, documentId, locale } = preview;
  const row = await loadRow(strapi, kind, documentId, locale);
  return row && (await mayStillRead(strapi, preview, row)) ? { ...preview, row } : null;
}

/** What a person may do is asked again each time that their link is opened. */
async function mayStillRead(
  strapi: Core.Strapi,
  { kind, reader, personId }: Preview,
  row: FicheRow,
): Promise<boolean> {
  if (reader === 'contributor')
    return row.owner?.id === personId && (await isOpenAccount(strapi, personId));
  const ability = await abilityOf(strapi, personId);
  return ability !== null && mayRead(strapi, ability, kind, row);
}

/** What readers would be told of an organisation that waits for the team; null for one that they know. */
function proposedOrganisation({ organisation }: FicheRow): OrganisationEntry | null {
  if (organisation?.standing !== 'proposed') return null;
  const { name, type } = organisation;
  return OrganisationEntry.parse({ name, type, website: null });
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
  const shownToo = { proposedOrganisation: proposedOrganisation(main) };
  return PreviewedFiche.parse({ kind, documentId, locale, expiresAt, entry, ...shownToo });
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
