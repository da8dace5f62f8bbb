import type { Quarantined } from '@pratiques/shared';
import { slugOf } from '../library/fiche-address.ts';
import type { LibraryKey } from '../library/library-key.ts';
import type { LibraryState } from '../library/library-state.ts';
import { type FicheFile, ficheFileOf } from '../release/fiche-files.ts';

/** The fiches that readers find as they were, or not at all, because a page of theirs could not be made. */
export function failedFiches(
  state: LibraryState,
  failed: readonly string[],
  withheld: ReadonlyMap<string, string>,
): Quarantined[] {
  const files = new Map(
    failed.flatMap((address) => {
      const file = ficheFileOf(address);
      return file ? [[nameOf(file), withheld.get(address) ?? notMade] as const] : [];
    }),
  );
  if (files.size === 0) return [];
  return [...filesOf(state)].flatMap(([{ kind, documentId, locale }, file]) => {
    const reason = files.get(nameOf(file));
    return locale === 'fr' && reason ? [{ kind, documentId, path: 'page', reason }] : [];
  });
}

const notMade = 'la page n’a pas pu être composée';

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
