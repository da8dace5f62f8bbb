import rss from '@astrojs/rss';
import { ficheKinds, provenances } from '@pratiques/shared';
import type { APIRoute } from 'astro';
import { urls } from '../lib/urls.ts';
import { feedLength } from '../library/pages.ts';
import { typo } from '../prose/typography.ts';

export const GET: APIRoute = ({ locals, url }) =>
  rss({
    title: 'Pratiques inspirantes – France Enfance Protégée',
    description: typo(
      "Les nouvelles fiches de la bibliothèque des pratiques inspirantes en protection de l'enfance.",
    ),
    site: url.origin,
    trailingSlash: true,
    customData: '<language>fr</language>',
    items: locals.library.fiches
      .slice(-feedLength)
      .reverse()
      .map(({ kind, entry }) => ({
        title: typo(entry.title),
        description: typo(entry.summary),
        link: urls.fiche(entry.slug),
        pubDate: new Date(entry.firstPublishedAt),
        // A reader of the feed sees no label: the nature of the fiche stands among its categories.
        categories: [
          ficheKinds[kind].fr,
          ...(entry.provenance === 'declared' ? [] : [provenances[entry.provenance].fr]),
        ],
      })),
  });
