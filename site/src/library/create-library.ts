import type { FormerAddresses, LibraryItem, TermKind, TerritoryEntry } from '@pratiques/shared';
import type { Fiche, FicheItem, Term } from './fiche.ts';
import { fingerprint } from './fingerprint.ts';
import { formerAddresses } from './former-addresses.ts';
import type { SiteLibrary } from './library.ts';
import { nearShelves } from './near-shelves.ts';
import { before, oldestFirst } from './oldest-first.ts';
import { type Related, relations } from './related.ts';
import { resolveFiche } from './resolve-fiche.ts';
import { fillShelves, shelf } from './shelves.ts';
import { readVocabularies, type Vocabularies } from './vocabularies.ts';

/** French fiches from the oldest to the newest; of two that claim one address, the first published keeps it. */
function readFiches(
  items: readonly (LibraryItem | FicheItem)[],
  known: Vocabularies,
): Map<string, Fiche> {
  const fiches: Fiche[] = [];
  for (const item of items) {
    if (item.locale !== 'fr') continue;
    if (item.kind === 'practice' || item.kind === 'dispositif')
      fiches.push(resolveFiche(item, known));
  }
  const bySlug = new Map<string, Fiche>();
  for (const fiche of fiches.sort(oldestFirst)) {
    if (!bySlug.has(fiche.entry.slug)) bySlug.set(fiche.entry.slug, fiche);
  }
  return bySlug;
}

/** Indexes published items, and addresses that once led to fiches, for the pages. */
export function createLibrary(
  input: Iterable<LibraryItem | FicheItem>,
  formerly: Iterable<FormerAddresses> = [],
): SiteLibrary {
  const items = [...input];
  const known = readVocabularies(items);
  const bySlug = readFiches(items, known);
  const fiches = [...bySlug.values()];
  const shelves = fillShelves(fiches);
  const inDepartement = (code: string) => shelves.on(shelf.departement(code));
  const departements = [...known.territories.values()]
    .filter(
      ({ type, code }) =>
        type === 'departement' || (type === 'collectivite' && inDepartement(code).length > 0),
    )
    .sort((a, b) => before(a.code, b.code));
  const byCode = new Map(departements.map((territory) => [territory.code, territory]));
  const order = (a: Term, b: Term) => a.order - b.order || before(a.key, b.key);
  const sortedTerms = new Map<TermKind, readonly Term[]>();
  const relatedTo = relations(fiches, shelves);
  const positions = new Map(fiches.map((fiche, position) => [fiche, position]));
  const related = new Map<Fiche, readonly Related[]>();
  const near = new Map<string, readonly Fiche[]>();
  return {
    size: fiches.length,
    fiches,
    acronyms: known.acronyms,
    acronymsVersion: fingerprint(known.acronyms),
    hasDemonstration: fiches.some(({ entry }) => entry.provenance !== 'declared'),
    fiche: (slug) => bySlug.get(slug),
    ofKind: (kind) => shelves.on(shelf.kind(kind)),
    inDomain: (domain) => shelves.on(shelf.domain(domain)),
    withTerm: (term) => shelves.on(shelf.term(term)),
    terms(kind) {
      const terms = sortedTerms.get(kind) ?? [...known.terms[kind].values()].sort(order);
      sortedTerms.set(kind, terms);
      return terms;
    },
    term: (kind, key) => known.terms[kind].get(key),
    departements,
    departement: (code) => byCode.get(code),
    inDepartement,
    neighbours: (territory: TerritoryEntry) =>
      departements.filter(
        ({ code, regionCode }) =>
          regionCode !== null && regionCode === territory.regionCode && code !== territory.code,
      ),
    related(fiche) {
      const found = related.get(fiche) ?? relatedTo(positions.get(fiche) ?? -1);
      related.set(fiche, found);
      return found;
    },
    former: formerAddresses(formerly, bySlug),
    near(stood) {
      // Many gone fiches stood on the same shelves.
      const key = JSON.stringify(stood);
      const found = near.get(key) ?? nearShelves(stood, shelves);
      near.set(key, found);
      return found;
    },
  };
}
