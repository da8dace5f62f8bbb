import type { Locale } from '../vocabulary/label.js';
import type { EntryOf, LibraryKind } from './kind.js';

/** One validated, published document of one kind in one locale: what the publisher holds and pages show. */
export type LibraryItemOf<K extends LibraryKind> = {
  readonly kind: K;
  readonly documentId: string;
  readonly locale: Locale;
  readonly entry: EntryOf<K>;
};
export type LibraryItem = { [K in LibraryKind]: LibraryItemOf<K> }[LibraryKind];
