import type { FormerAddresses, LibraryItem, PreviewedFiche } from '@pratiques/shared';

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

/**
 * To be raised when a publisher of before could not work with the templates of after, or the other way round:
 * the functions below, the entries given to `createLibrary`, the files of the search index that pages read.
 */
export type RendererVersion = 1;

/** Whom readers may write to, `mailto:…` or `https://…`; null where nobody was named. */
export interface Contacts {
  /** The data protection officer. */
  readonly dpo: string | null;
  /** Who is told of a weakness of the site. */
  readonly security: string | null;
}

/** A page: every one is text. A `Response` is one too. */
export type Rendered = Pick<Response, 'status' | 'text'>;

/** What `astro build` compiles and the publisher loads: pure functions, no HTTP, no disk. */
export interface Renderer {
  readonly version: RendererVersion;
  /** @param former addresses that once led to fiches; none are known when it is left out. */
  createLibrary(items: Iterable<LibraryItem>, former?: Iterable<FormerAddresses>): Library;
  /** Every address of the site (`/fiches/x/`, `/feed.xml`) with a fingerprint of all that the page shows. */
  pages(library: Library): Iterable<readonly [url: string, fingerprint: string]>;
  /**
   * Renders one address; status 200, 404 for `/404.html`, 410 for what says that a fiche is gone.
   * @param origin where readers find the site: canonical addresses, feed and sitemap are written with it.
   * @param contacts nobody, when it is left out.
   */
  render(url: string, library: Library, origin: string, contacts?: Contacts): Promise<Rendered>;
  /**
   * Renders the page of a draft as it would stand among what is published, and says on it that it is not.
   * @param items what is published; an older text of the same fiche gives way.
   * @param filesAt address under which the draft's pictures and documents are found by name.
   */
  preview(
    items: Iterable<LibraryItem>,
    fiche: PreviewedFiche,
    origin: string,
    filesAt: string,
  ): Promise<Rendered>;
  searchRecords(library: Library): Iterable<SearchRecord>;
}
