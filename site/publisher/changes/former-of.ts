import type { ChangeRow, FormerShelves } from '@pratiques/shared';
import { mayLeadTo } from '@pratiques/shared/privacy';
import { z } from 'zod';
import { slugOf } from '../library/fiche-address.ts';
import { keyOf, type LibraryKey } from '../library/library-key.ts';
import type { Tombstone } from '../library/library-line.ts';
import type { LibraryState } from '../library/library-state.ts';

const Titled = z.looseObject({ title: z.string().optional() });

/** The addresses that once led to a document: as its row tells them, or as they are remembered. */
export function formerSlugsOf(state: LibraryState, row: ChangeRow, entry: object): string[] {
  const slug = slugOf(entry);
  const former = (row.formerSlugs ?? addressesIn(state, row)).filter((one) => one !== slug);
  // The last look: of a translation the CMS alone knows the title that explains the address.
  const { title } = Titled.parse(entry);
  return row.locale === 'fr' ? former.filter((one) => mayLeadTo(one, title ?? '')) : former;
}

/** What remains of a document that its row calls unpublished. */
export function tombstoneOf(state: LibraryState, key: LibraryKey, row: ChangeRow): Tombstone {
  const formerSlugs = row.formerSlugs ?? addressesIn(state, key);
  return { ...key, formerSlugs, shelves: row.shelves ?? shelvesIn(state, key) };
}

function addressesIn({ held, tombstones }: LibraryState, key: LibraryKey): string[] {
  const known = held.get(keyOf(key));
  if (!known) return tombstones.get(keyOf(key))?.formerSlugs ?? [];
  const slug = slugOf(known.item.entry);
  return [...new Set([...(slug === null ? [] : [slug]), ...known.formerSlugs])];
}

function shelvesIn({ held, tombstones }: LibraryState, key: LibraryKey): FormerShelves {
  const item = held.get(keyOf(key))?.item;
  if (item && 'themes' in item.entry) {
    const { domains, themes } = item.entry;
    return { domains, themes };
  }
  return tombstones.get(keyOf(key))?.shelves ?? { domains: [], themes: [] };
}
