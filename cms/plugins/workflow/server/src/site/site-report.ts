import { FicheKind, type PublisherStatus, type SiteReport } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { loadRow } from '../fiche/load';
import { readEnds } from '../ledger/ledger';
import { mayRead } from '../panel/asked-fiche';
import { firstAfter } from './public-rows';

/** Titles of the fiches in quarantine that this person may read. */
async function titlesOf(
  strapi: Core.Strapi,
  quarantine: PublisherStatus['quarantine'],
  ability: unknown,
): Promise<Record<string, string>> {
  const titles: Record<string, string> = {};
  for (const { kind, documentId } of quarantine) {
    const fiche = FicheKind.safeParse(kind);
    const row = fiche.success ? await loadRow(strapi, fiche.data, documentId) : null;
    if (fiche.success && row?.title && mayRead(strapi, ability, fiche.data, row))
      titles[documentId] = row.title;
  }
  return titles;
}

/** What an administrator is told of the library's site. */
export async function siteReport(
  strapi: Core.Strapi,
  publisher: PublisherStatus | null,
  ability: unknown,
): Promise<SiteReport> {
  const { epoch, publicationHead: head } = await readEnds(strapi);
  const shown = publisher?.epoch === epoch ? publisher.sequence : 0;
  return {
    epoch,
    head,
    waitingSince: publisher ? await firstAfter(strapi, shown) : null,
    publisher,
    titles: await titlesOf(strapi, publisher?.quarantine ?? [], ability),
  };
}
