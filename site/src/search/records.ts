import type { AcronymEntry } from '@pratiques/shared';
import { urls } from '../lib/urls.ts';
import type { Fiche } from '../library/fiche.ts';
import { placeOf } from '../library/place.ts';
import type { SearchRecord } from '../renderer/renderer.ts';
import { acronymExpansions } from './acronym-expansions.ts';
import type { FacetName } from './facets.ts';
import { ficheTexts } from './fiche-texts.ts';
import { indexText, splitElisions } from './index-text.ts';

/** What the index takes from the library. */
export interface Searched {
  readonly fiches: Iterable<Fiche>;
  readonly acronyms: Iterable<AcronymEntry>;
  /** Changes with the acronyms. */
  readonly acronymsVersion: string;
}

/** The values by which a fiche can be filtered: keys and codes, never labels. */
const facetsOf = ({ kind, entry }: Fiche): Record<FacetName, readonly string[]> => ({
  kind: [kind],
  domain: entry.domains,
  departement: entry.departements,
  theme: entry.themes,
  audience: entry.audiences,
  framework: entry.frameworks,
  year: entry.start === null ? [] : [entry.start.slice(0, 4)],
});

function recordOf(fiche: Fiche, expansionsOf: (text: string) => string[]): SearchRecord {
  const { entry, names } = fiche;
  const texts = ficheTexts(fiche);
  const expansions = expansionsOf([entry.title, ...Object.values(texts)].join('\n'));
  return {
    url: urls.fiche(entry.slug),
    language: 'fr',
    content: indexText({ ...texts, acronyms: expansions.join('\n') }),
    // Pagefind searches every meta, so only words that readers may look for stand here; codes are filters.
    meta: {
      title: splitElisions(entry.title),
      organisation: splitElisions(names.organisation?.name ?? ''),
      place: splitElisions(placeOf(fiche)),
    },
    filters: { ...facetsOf(fiche), provenance: [entry.provenance] },
    sort: { date: entry.firstPublishedAt, title: entry.title },
  };
}

/** Records already made: an entry never changes once received, and `version` tells when what it names does. */
const made = new WeakMap<Fiche['entry'], { readonly of: string; readonly record: SearchRecord }>();

/** One record of the search index for each French fiche. */
export function searchRecords({ fiches, acronyms, acronymsVersion }: Searched): SearchRecord[] {
  const expansionsOf = acronymExpansions(acronyms);
  return Array.from(fiches, (fiche) => {
    const of = `${fiche.version} ${acronymsVersion}`;
    const known = made.get(fiche.entry);
    if (known?.of === of) return known.record;
    const record = recordOf(fiche, expansionsOf);
    made.set(fiche.entry, { of, record });
    return record;
  });
}
