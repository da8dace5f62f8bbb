import { Domain, type FormerShelves } from '@pratiques/shared';
import type { Fiche, Term } from './fiche.ts';
import { Digest, fingerprint } from './fingerprint.ts';
import type { SiteLibrary } from './library.ts';
import type { Related } from './related.ts';

/** A count that a page shows beside a link. */
export interface Counted<T> {
  readonly of: T;
  readonly count: number;
  readonly fromOnpe: number;
}

const fromOnpe = new WeakMap<readonly Fiche[], number>();

export function counted<T>(of: T, fiches: readonly Fiche[]): Counted<T> {
  const known = fromOnpe.get(fiches) ?? fiches.filter(({ kind }) => kind === 'dispositif').length;
  fromOnpe.set(fiches, known);
  return { of, count: fiches.length, fromOnpe: known };
}

export const newest = (fiches: readonly Fiche[], count: number) => fiches.slice(-count).reverse();

/** The six domains with what stands on each shelf. */
export const domainCounts = (library: SiteLibrary): readonly Counted<Domain>[] =>
  Domain.options.map((id) => counted(id, library.inDomain(id)));

export const termCounts = (
  library: SiteLibrary,
  terms: readonly Term[],
): readonly Counted<Term>[] => terms.map((term) => counted(term, library.withTerm(term)));

const named = new WeakMap<readonly Fiche[], readonly string[]>();

/** The organisations that published a fiche, for who names theirs. */
export function organisationNames({ fiches }: SiteLibrary): readonly string[] {
  const known = named.get(fiches);
  if (known) return known;
  const names = new Set(fiches.flatMap((fiche) => fiche.names.organisation?.name ?? []));
  const sorted = [...names].sort(new Intl.Collator('fr').compare);
  named.set(fiches, sorted);
  return sorted;
}

export const homeData = (library: SiteLibrary) => ({
  size: library.size,
  domains: domainCounts(library),
  practices: newest(library.ofKind('practice'), 4),
  dispositifs: newest(library.ofKind('dispositif'), 3),
  departements: library.departements,
});

const printed = new WeakMap<
  readonly Related[],
  { readonly acronyms: string; readonly digest: Digest }
>();

/** All that a fiche's page shows, digested: there are many of them, and each is asked at every update. */
export function ficheData(library: SiteLibrary, fiche: Fiche): Digest {
  const acronyms = library.acronymsVersion;
  // An answer belongs to one fiche, and is another one when a neighbour changes.
  const related = library.related(fiche);
  const known = printed.get(related);
  if (known?.acronyms === acronyms) return known.digest;
  const shown = related.map(({ fiche: to, reason }) => `${to.card} ${reason}`);
  const digest = new Digest(fingerprint([fiche.version, acronyms, ...shown].join('\n')));
  printed.set(related, { acronyms, digest });
  return digest;
}

/** What is offered where a fiche is gone: others like it, and the themes under which it stood. */
export const goneData = (library: SiteLibrary, shelves: FormerShelves) => ({
  fiches: library.near(shelves),
  themes: shelves.themes.flatMap((key) => library.term('theme', key) ?? []),
});

/** The same with the domains, as one text: there may be many of them, and each is asked at every update. */
export function shownWhereGone(library: SiteLibrary, shelves: FormerShelves): string {
  const { fiches, themes } = goneData(library, shelves);
  const shown = [...shelves.domains, ...themes.map(({ key, label }) => `${key} ${label}`)];
  return [...shown, ...fiches.map(({ card }) => card)].join('\n');
}

/** The most frequent topics of some fiches: other ways in, beside the list. */
export function topicsOf(
  library: SiteLibrary,
  fiches: readonly Fiche[],
  count = 6,
): readonly Term[] {
  const seen = new Map<string, number>();
  for (const { names } of fiches)
    for (const { key } of names.topics) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = (term: Term) => seen.get(term.key) ?? 0;
  return library
    .terms('topic')
    .filter((term) => often(term) > 1)
    .sort((a, b) => often(b) - often(a))
    .slice(0, count);
}
