import type { APIRoute } from 'astro';
import { urls } from '../lib/urls.ts';
import { listedPages } from '../library/pages.ts';

export const GET: APIRoute = ({ locals: { library }, url: { origin } }) => {
  const changed = new Map(
    library.fiches.map(({ entry }) => [urls.fiche(entry.slug), entry.updatedAt]),
  );
  const lines = listedPages(library).map((url) => {
    const date = changed.get(url);
    // Slugs, keys and codes are ASCII: nothing to escape.
    return `<url><loc>${origin}${url}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
