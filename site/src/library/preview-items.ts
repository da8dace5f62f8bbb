import type { LibraryItem, PreviewedFiche } from '@pratiques/shared';
import type { FicheItem } from './fiche.ts';

/** The library as it would be with this draft in it: it stands for its own published text, and has its address. */
export function previewItems(
  items: Iterable<LibraryItem>,
  fiche: PreviewedFiche,
): (LibraryItem | FicheItem)[] {
  const { documentId, entry } = fiche;
  const others = [...items].filter((item) => {
    if (item.kind !== 'practice' && item.kind !== 'dispositif') return true;
    return item.documentId !== documentId && item.entry.slug !== entry.slug;
  });
  // There are French pages only: a translation is shown in them.
  return [...others, { ...fiche, locale: 'fr' }];
}
