import type { Quarantined } from '@pratiques/shared';
import { slugOf } from '../library/fiche-address.ts';
import type { LibraryKey } from '../library/library-key.ts';
import type { LibraryState } from '../library/library-state.ts';
import { type FicheFile, ficheFileOf } from '../release/fiche-files.ts';

/** The fiches that readers find as they were, or not at all, because a page of theirs could not be made. */
export function failedFiches(state: LibraryState, failed: readonly string[]): Quarantined[] {
  const files = new Set(failed.flatMap((address) => ficheFileOf(address) ?? []).map(nameOf));
  if (files.size === 0) return [];
  return [...filesOf(state)]
    .filter(([{ locale }, file]) => locale === 'fr' && files.has(nameOf(file)))
    .map(([{ kind, documentId }]) => ({
      kind,
      documentId,
      path: 'page',
      reason: 'la page n’a pas pu être composée',
    }));
}

const nameOf = ({ slug, is }: FicheFile): string => `${is} ${slug}`;

/** What stands for each document, and where: a document has at most one page, and may have left many addresses. */
function* filesOf({ held, tombstones }: LibraryState): Generator<[LibraryKey, FicheFile]> {
  for (const { item } of held.values()) {
    const slug = slugOf(item.entry);
    if (slug !== null) yield [item, { slug, is: 'fiche' }];
  }
  for (const tombstone of tombstones.values()) {
    const [slug] = tombstone.formerSlugs;
    if (slug !== undefined) yield [tombstone, { slug, is: 'gone' }];
  }
}
