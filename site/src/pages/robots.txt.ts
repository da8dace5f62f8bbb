import type { APIRoute } from 'astro';
import { urls } from '../lib/urls.ts';

export const GET: APIRoute = ({ url }) =>
  new Response(`User-agent: *\nDisallow: /api/\n\nSitemap: ${new URL(urls.sitemap, url).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
