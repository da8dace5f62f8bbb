import { z } from 'zod';
import { LibraryKey } from './library-key.ts';

const Sequence = z.int().min(0);

/** What remains of an unpublished document: enough to answer 410, nothing of its content. */
export const Tombstone = z.strictObject({
  ...LibraryKey.shape,
  slug: z.string().nullable(),
  at: z.iso.datetime(),
});
export type Tombstone = z.infer<typeof Tombstone>;

/** An entry that failed; its last valid version, if any, stays. */
export const RefusedEntry = z.strictObject({
  ...LibraryKey.shape,
  sequence: Sequence,
  path: z.string(),
  reason: z.string(),
});
export type RefusedEntry = z.infer<typeof RefusedEntry>;

/** The entry is checked against its kind's schema when it is read. */
export const StoredEntry = z.strictObject({
  ...LibraryKey.shape,
  sequence: Sequence,
  entry: z.unknown(),
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
  z.strictObject({ remove: Tombstone }),
  z.strictObject({ refuse: RefusedEntry }),
  z.strictObject({ close: Close }),
]);
export type LibraryLine = z.infer<typeof LibraryLine>;
