import { type History, Provenance, TerritoryLevel } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { loadRow } from '../fiche/load';
import { mainLocale } from '../fiche/uid';
import { contributorHistory } from '../history/contributor-history';
import { readersAddress } from '../publication/address';

/** What is attested of a practice that readers have; moments are ISO dates of the journal. */
export interface Attested {
  /** The document's id. */
  readonly reference: string;
  readonly title: string;
  /** As readers have it; null when the team did not confirm it. */
  readonly organisation: string | null;
  readonly territoryLevel: TerritoryLevel;
  readonly territories: readonly { readonly code: string; readonly name: string }[];
  readonly provenance: Provenance;
  /** When it was accepted, last before it first went online. */
  readonly selectedAt: string;
  readonly publishedAt: string;
  /** When readers got the version that they have. */
  readonly versionOf: string;
  /** Where readers have it. */
  readonly address: string;
}

const Online = z.looseObject({
  title: z.string(),
  slug: z.string(),
  provenance: Provenance,
  territoryLevel: TerritoryLevel,
  organisation: z.looseObject({ name: z.string(), standing: z.string() }).nullish(),
  departements: z.array(z.looseObject({ code: z.string(), name: z.string() })),
});

/**
 * The dates of a practice that is online, out of its history; a practice that was accepted several times
 * was selected the last time before it first went online. Null when it never did.
 */
export function datesIn({ steps, onlineSince }: History) {
  const published = steps.findIndex(({ action }) => action === 'publish');
  const selected = steps
    .slice(0, Math.max(0, published))
    .findLast(({ action }) => action === 'accept');
  const publishedAt = steps[published]?.at;
  if (!selected?.at || !publishedAt) return null;
  return { selectedAt: selected.at, publishedAt, versionOf: onlineSince ?? publishedAt };
}

/** The version that readers have of a practice, with the dates of its way there; null when they have none. */
export async function attestedOf(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Attested | null> {
  const row = await loadRow(strapi, 'practice', documentId, mainLocale, 'published');
  if (!row) return null;
  const dates = datesIn(await contributorHistory(strapi, row, mainLocale));
  if (!dates) throw new Error(`The practice ${documentId} is online without a way there.`);
  const { organisation, departements, slug, ...online } = Online.parse(row);
  return {
    reference: documentId,
    title: online.title,
    organisation: organisation?.standing === 'confirmed' ? organisation.name : null,
    territoryLevel: online.territoryLevel,
    territories: departements,
    provenance: online.provenance,
    ...dates,
    address: readersAddress(strapi, slug),
  };
}
