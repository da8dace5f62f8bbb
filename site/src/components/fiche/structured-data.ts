import { domains, provenances } from '@pratiques/shared';
import { urls } from '../../lib/urls.ts';
import type { Fiche } from '../../library/fiche.ts';

/** What search engines are told of a fiche, in schema.org's words. */
export function structuredData({ kind, entry, names }: Fiche, origin: string): object {
  const organisation = names.organisation && {
    '@type': 'Organization',
    name: names.organisation.name,
  };
  return {
    '@context': 'https://schema.org',
    '@type': kind === 'dispositif' ? 'Report' : 'Article',
    headline: entry.title,
    description: entry.summary,
    inLanguage: 'fr',
    url: origin + urls.fiche(entry.slug),
    datePublished: entry.firstPublishedAt,
    dateModified: entry.updatedAt,
    isAccessibleForFree: true,
    creativeWorkStatus: provenances[entry.provenance].fr,
    keywords: [
      ...names.domains.map((id) => domains[id].fr),
      ...names.themes.map(({ label }) => label),
    ],
    ...(organisation ? { author: organisation } : {}),
    publisher: { '@type': 'GovernmentOrganization', name: 'France Enfance Protégée' },
  };
}
