import type { FormerAddresses } from '@pratiques/shared';
import { slugOf } from './fiche-address.ts';
import type { LibraryState } from './library-state.ts';

/** The addresses that once led to what is held, or to what was withdrawn. */
export function* formerAddresses({ held, tombstones }: LibraryState): Generator<FormerAddresses> {
  for (const { item, formerSlugs } of held.values()) {
    const movedTo = slugOf(item.entry);
    if (movedTo !== null && formerSlugs.length > 0)
      yield { locale: item.locale, slugs: formerSlugs, movedTo };
  }
  for (const { locale, formerSlugs, shelves } of tombstones.values())
    yield { locale, slugs: formerSlugs, shelves };
}
