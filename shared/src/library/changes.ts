import * as z from 'zod';
import { locales } from '../vocabulary/label.js';
import { FormerShelves, FormerSlugs } from './former.js';
import { type LibraryKind, libraryKinds } from './kind.js';

export const PublicationAction = z.enum(['published', 'changed', 'unpublished']);
export type PublicationAction = z.infer<typeof PublicationAction>;

/** First line of an answer: which log this is, and its last sequence. */
export const ChangesHeader = z.strictObject({ epoch: z.string().min(1), head: z.int().min(0) });
export type ChangesHeader = z.infer<typeof ChangesHeader>;

/**
 * One line a document: the newest row of the log, which may be newer than the head that was told.
 * The entry is checked apart, so that a bad one is quarantined alone.
 */
export const ChangeRow = z.strictObject({
  sequence: z.int().positive(),
  kind: z.enum(libraryKinds as [LibraryKind, ...LibraryKind[]]),
  documentId: z.string().min(1),
  locale: z.enum(locales),
  action: PublicationAction,
  entry: z.unknown().optional(),
  /** Identities of the entry's findings for which an editor answers. */
  signedOff: z.array(z.string()).optional(),
  /** Of an unpublished fiche the last public slug comes first. */
  formerSlugs: FormerSlugs.optional(),
  /** Of an unpublished fiche only. */
  shelves: FormerShelves.optional(),
});
export type ChangeRow = z.infer<typeof ChangeRow>;

/** Last line; an answer without it is truncated and worth nothing. */
export const ChangesEnd = z.strictObject({ end: z.int().min(0), count: z.int().min(0) });
export type ChangesEnd = z.infer<typeof ChangesEnd>;
