import type { APIRoute } from 'astro';
import { ficheRow } from '../data/fiche-row.ts';
import { spreadsheet } from '../data/spreadsheet.ts';

export const GET: APIRoute = ({ locals, url }) =>
  new Response(
    spreadsheet(locals.library.fiches.toReversed().map((fiche) => ficheRow(fiche, url))),
    {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    },
  );
