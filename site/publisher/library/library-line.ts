import { FormerShelves, FormerSlugs } from '@pratiques/shared';
import { z } from 'zod';
import { LibraryKey } from './library-key.ts';

const Sequence = z.int().min(0);

/** What remains of an unpublished document: enough to answer 410 and to offer others, nothing of its content. */
const Tombstone = z.strictObject({
  ...LibraryKey.shape,
  /** Of the addresses that led to it, the last one first. */
  formerSlugs: FormerSlugs,
  shelves: FormerShelves,
});
export type Tombstone = z.infer<typeof Tombstone>;

/** How tombstones were written before they knew all addresses: a library of that time is still read. */
const EarlierTombstone = z
  .strictObject({ ...LibraryKey.shape, slug: z.string().nullable(), at: z.string() })
  .transform(
    ({ slug, at: _at, ...key }): Tombstone => ({
      ...key,
      formerSlugs: slug === null ? [] : [slug],
      shelves: { domains: [], themes: [] },
    }),
  );

/** An entry that failed; its last valid version, if any, stays. */
export const RefusedEntry = z.strictObject({
  ...LibraryKey.shape,
  sequence: Sequence,
  path: z.string(),
  reason: z.string(),
});
export type RefusedEntry = z.infer<typeof RefusedEntry>;

/** The entry is checked against its kind's schema when it is read. */
const StoredEntry = z.strictObject({
  ...LibraryKey.shape,
  sequence: Sequence,
  entry: z.unknown(),
  /** Addresses that once led to it, newest first. */
  formerSlugs: FormerSlugs.default([]),
});
export type StoredEntry = z.infer<typeof StoredEntry>;

export const Close = z.strictObject({
  epoch: z.string(),
  sequence: Sequence,
  lines: z.int().min(0),
});
export type Close = z.infer<typeof Close>;

/** One line of the library's file. A batch counts only once its `close` is there. */
export const LibraryLine = z.union([
  z.strictObject({ put: StoredEntry }),
  z.strictObject({ remove: z.union([Tombstone, EarlierTombstone]) }),
  z.strictObject({ forget: LibraryKey }),
  z.strictObject({ refuse: RefusedEntry }),
  z.strictObject({ close: Close }),
]);
export type LibraryLine = z.infer<typeof LibraryLine>;
