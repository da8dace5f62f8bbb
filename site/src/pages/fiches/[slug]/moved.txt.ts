import type { APIRoute } from 'astro';
import { urls } from '../../../lib/urls.ts';

/** The address to which a fiche moved, for the server that answers at the former one. */
export const GET: APIRoute = ({ locals, params }) => {
  const former = locals.library.former.get(params.slug ?? '');
  if (!former || !('movedTo' in former)) return new Response(null, { status: 404 });
  return new Response(urls.fiche(former.movedTo), { headers: { 'content-type': 'text/plain' } });
};
