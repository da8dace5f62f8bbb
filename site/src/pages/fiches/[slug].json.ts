import type { APIRoute } from 'astro';
import { publishedFiche } from '../../data/published-fiche.ts';

export const GET: APIRoute = ({ locals, params, url }) => {
  const fiche = locals.library.fiche(params.slug ?? '');
  return fiche ? Response.json(publishedFiche(fiche, url)) : new Response(null, { status: 404 });
};
