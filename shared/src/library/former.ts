import * as z from 'zod';
import { Slug } from '../fiche/slug.js';
import { Domain } from '../vocabulary/domain.js';
import type { Locale } from '../vocabulary/label.js';
import { TermKey } from '../vocabulary/term.js';

/** A list whose strangers are left out: an old address or a subject that is no longer one spoils nothing else. */
const known = <Value>(schema: z.ZodType<Value>) =>
  z
    .array(z.unknown())
    .transform((given) => given.flatMap((one) => schema.safeParse(one).data ?? []));

/** Slugs of the addresses that once led to a document, newest first. */
export const FormerSlugs = known(Slug);

/** Where an unpublished fiche stood, by key: all that is kept of it, to offer related ones. */
export const FormerShelves = z.object({ domains: known(Domain), themes: known(TermKey) });
export type FormerShelves = z.infer<typeof FormerShelves>;

/** Addresses that once led to a fiche, newest first: to one that is online elsewhere, or to one that is gone. */
export type FormerAddresses = { readonly locale: Locale; readonly slugs: readonly string[] } & (
  | { readonly movedTo: string }
  | { readonly shelves: FormerShelves }
);
