import type { LibraryItem } from '@pratiques/shared';

/** The fiches, terms, organisations, territories and acronyms that pages ask; opaque to the publisher. */
export interface Library {
  /** Number of fiches of both kinds, French. */
  readonly size: number;
}

/** One record of the search index, in Pagefind's terms (`addCustomRecord`). */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** A page: every one is text. A `Response` is one too. */
export type Rendered = Pick<Response, 'status' | 'text'>;

/** What `astro build` compiles and the publisher loads: pure functions, no HTTP, no disk. */
export interface Renderer {
  createLibrary(items: Iterable<LibraryItem>): Library;
  /** Every address of the site (`/fiches/x/`, `/feed.xml`) with a fingerprint of all that the page shows. */
  pages(library: Library): Iterable<readonly [url: string, fingerprint: string]>;
  /**
   * Renders one address; status 200, or 404 for `/404.html`.
   * @param origin where readers find the site: canonical addresses, feed and sitemap are written with it.
   */
  render(url: string, library: Library, origin: string): Promise<Rendered>;
  searchRecords(library: Library): Iterable<SearchRecord>;
}
