import { urls } from '../lib/urls.ts';
import type { SiteLibrary } from '../library/library.ts';
import { ficheRow } from './fiche-row.ts';
import { keptRows } from './kept-rows.ts';
import { publishedFiche } from './published-fiche.ts';
import { spreadsheet, spreadsheetLine } from './spreadsheet.ts';

const ficheUrl = /^\/fiches\/([^/]+)\.json$/;
const jsonRow = keptRows((row) => JSON.stringify(row));
const csvRow = keptRows((row) => spreadsheetLine(Object.values(row)));

/**
 * The published data at an address; undefined when the address is that of a page, null when nothing is there.
 * Half of all files are such data: they need no template, nor what Astro does for one.
 */
export function dataFile(
  url: string,
  library: SiteLibrary,
  origin: string,
): string | null | undefined {
  if (url === urls.json) {
    const rows = library.fiches.map((fiche) => jsonRow(fiche, origin));
    return `{"fiches":[${rows.reverse().join(',')}]}`;
  }
  if (url === urls.csv) {
    const titles = library.fiches.slice(0, 1).map((fiche) => Object.keys(ficheRow(fiche, origin)));
    const rows = library.fiches.map((fiche) => csvRow(fiche, origin));
    return spreadsheet([...titles.map(spreadsheetLine), ...rows.reverse()]);
  }
  const slug = ficheUrl.exec(url)?.[1];
  if (slug === undefined) return undefined;
  const fiche = library.fiche(slug);
  return fiche ? JSON.stringify(publishedFiche(fiche, origin)) : null;
}
