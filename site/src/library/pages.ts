import { Domain } from '@pratiques/shared';
import { spacePages } from '../contribute/pages.ts';
import { urls } from '../lib/urls.ts';
import { searchPage } from '../search/search-page.ts';
import { departementData, regions } from './departement-data.ts';
import { Digest, entryFingerprint, fingerprint, textOf } from './fingerprint.ts';
import type { SiteLibrary } from './library.ts';
import { listPages, shownBy } from './list-page.ts';
import {
  domainCounts,
  ficheData,
  homeData,
  organisationNames,
  shownWhereGone,
  termCounts,
  topicsOf,
} from './page-data.ts';

/** An address and the data that its page shows, asked by the page with the same function. */
type Address = readonly [url: string, data: unknown];
type PageKind = (library: SiteLibrary) => Iterable<Address>;

/** Every kind of page, in one place: a new one is a line here and a file in `src/pages`. */
const pageKinds: readonly PageKind[] = [
  (library) => [[urls.home, homeData(library)]],
  (library) => [[urls.search, searchPage(library)]],
  function* fiches(library) {
    for (const fiche of library.fiches) {
      yield [urls.fiche(fiche.entry.slug), ficheData(library, fiche)];
      yield [urls.ficheData(fiche.entry.slug), new Digest(fiche.version)];
    }
  },
  function* former(library) {
    for (const [slug, former] of library.former)
      yield 'movedTo' in former
        ? [urls.moved(slug), former.movedTo]
        : [urls.gone(slug), shownWhereGone(library, former.shelves)];
  },
  function* lists(library) {
    for (const page of listPages(urls.fiches, library.fiches)) yield [page.url, shownBy(page)];
    for (const page of listPages(urls.onpe, library.ofKind('dispositif')))
      yield [
        page.url,
        page.name === null
          ? [shownBy(page), termCounts(library, library.terms('theme'))]
          : shownBy(page),
      ];
  },
  function* domains(library) {
    const counts = domainCounts(library);
    yield [urls.domains, counts];
    for (const id of Domain.options) {
      const there = library.inDomain(id);
      for (const page of listPages(urls.domain(id), there))
        yield [
          page.url,
          page.name === null ? [shownBy(page), topicsOf(library, there), counts] : shownBy(page),
        ];
    }
  },
  function* themes(library) {
    const themes = library.terms('theme');
    yield [urls.themes, termCounts(library, themes)];
    for (const theme of themes)
      for (const page of listPages(urls.theme(theme.key), library.withTerm(theme)))
        yield [
          page.url,
          page.name === null
            ? [shownBy(page), themes, termCounts(library, [theme])]
            : [shownBy(page), theme],
        ];
  },
  function* departements(library) {
    yield [urls.departements, regions(library)];
    // The field of each page proposes them all: one digest for the whole list.
    const picker = entryFingerprint(library.departements);
    for (const territory of library.departements)
      for (const page of listPages(
        urls.departement(territory.code),
        library.inDepartement(territory.code),
      ))
        yield [
          page.url,
          page.name === null
            ? [shownBy(page), departementData(library, territory), picker]
            : [shownBy(page), territory],
        ];
  },
  (library) => [
    [urls.understand, domainCounts(library)],
    [urls.contribute, domainCounts(library)],
    [urls.accessibility, null],
    [urls.legal, null],
    [urls.privacy, null],
    [urls.notFound, domainCounts(library)],
    [urls.robots, null],
    ...spacePages.map(
      (url): Address => [url, offersOrganisations(url) ? organisationNames(library) : null],
    ),
  ],
  (library) => {
    const all = library.fiches.map(({ version }) => version).join(' ');
    return [
      [urls.json, all],
      [urls.csv, all],
      [urls.feed, library.fiches.slice(-feedLength)],
    ];
  },
];

/** How many of the newest fiches the feed holds. */
export const feedLength = 50;

function* addresses(library: SiteLibrary): Iterable<Address> {
  for (const kind of pageKinds) yield* kind(library);
}

const offersOrganisations = (url: string) => url === urls.register || url === urls.account;
const isListed = (url: string) => url.endsWith('/') && !spacePages.includes(url);

const listedIn = new WeakMap<SiteLibrary, readonly string[]>();

/** The addresses that the sitemap names: pages for readers, none of which is a file by its name. */
export function listedPages(library: SiteLibrary): readonly string[] {
  const listed = listedIn.get(library) ?? Array.from(addresses(library), ([url]) => url);
  return listed.filter(isListed);
}

/** Every address of the site with a fingerprint of all that it shows. */
export function* pages(
  library: SiteLibrary,
): Iterable<readonly [url: string, fingerprint: string]> {
  // What the frame of each page shows.
  const frame = library.hasDemonstration ? 'd' : '';
  const listed: string[] = [];
  for (const [url, data] of addresses(library)) {
    if (isListed(url)) listed.push(url);
    yield [url, data instanceof Digest ? frame + data.text : fingerprint(frame + textOf(data))];
  }
  listedIn.set(library, listed);
  const changes = library.fiches.map(({ entry }) => entry.updatedAt);
  yield [urls.sitemap, fingerprint([listed, changes])];
}
