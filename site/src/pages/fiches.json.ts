import type { APIRoute } from 'astro';
import { ficheRow } from '../data/fiche-row.ts';

export const GET: APIRoute = ({ locals, url }) =>
  Response.json({
    fiches: locals.library.fiches.toReversed().map((fiche) => ficheRow(fiche, url)),
  });
