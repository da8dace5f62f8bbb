const NAMED_BY_CONTENT =
  /^pagefind\/(?:(?:fragment|index|filter)\/[^/]+|pagefind\.[^/]+\.pf_meta)$/;

/**
 * How long a file may be kept without asking. Pagefind names its data by 28 bits of a hash: enough for an hour
 * of searching, too few for a year. Caches that several readers share keep none of it, nor a fiche withdrawn since.
 */
export function cacheControlOf(file: string): string {
  return NAMED_BY_CONTENT.test(file) ? 'private, max-age=3600' : 'no-cache';
}
