import { join } from 'node:path';
import type { Campaign } from '../campaign.ts';
import { differingDocuments, differingFiles, differingManifests } from './compare-data.ts';
import { compareSearch } from './compare-search.ts';
import { freshSite } from './fresh-site.ts';
import { staleVariants } from './stale-variants.ts';

/** The stopped site against what a new publisher makes of the log: nothing of what happened may have left a trace. */
export async function compareWithFresh(campaign: Campaign): Promise<void> {
  const { site, tally } = campaign;
  const { data } = site.settings;
  const fresh = await freshSite(campaign);
  const search = await compareSearch(data, fresh);
  const found: Readonly<Record<string, readonly string[]>> = {
    'files differ from a fresh render': differingFiles(data, fresh),
    'pages have another fingerprint than in a fresh release': differingManifests(data, fresh),
    'documents differ from a fresh library': await differingDocuments(data, fresh),
    'compressed variants are stale': staleVariants(join(data, 'releases/current/www')),
    'queries have other answers than in a fresh index': search.differing,
  };
  for (const [what, names] of Object.entries(found))
    if (names.length > 0) tally.wrong(`${names.length} ${what}: ${names.slice(0, 5).join(', ')}`);
  if (search.asked === 0) tally.wrong('no query was asked');
}
