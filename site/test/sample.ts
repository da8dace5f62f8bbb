import type {
  DispositifEntry,
  FormerAddresses,
  LibraryItem,
  PracticeEntry,
} from '@pratiques/shared';
import { seedItems } from './seed-items.ts';

export const seeds: readonly LibraryItem[] = seedItems();

/** The seeds with one practice changed. */
export const withPractice = (slug: string, change: Partial<PracticeEntry>): LibraryItem[] =>
  seeds.map((item) =>
    item.kind === 'practice' && item.entry.slug === slug
      ? { ...item, entry: { ...item.entry, ...change } }
      : item,
  );

/** The seeds with one dispositif changed. */
export const withDispositif = (slug: string, change: Partial<DispositifEntry>): LibraryItem[] =>
  seeds.map((item) =>
    item.kind === 'dispositif' && item.entry.slug === slug
      ? { ...item, entry: { ...item.entry, ...change } }
      : item,
  );

/** The seeds without one fiche, and the address that led to it. */
export function withoutFiche(slug: string) {
  const items: LibraryItem[] = [];
  const former: FormerAddresses[] = [];
  for (const item of seeds) {
    const { entry } = item;
    if (!('slug' in entry) || entry.slug !== slug) items.push(item);
    else {
      const { domains, themes } = entry;
      former.push({ locale: 'fr', slugs: [slug], shelves: { domains, themes } });
    }
  }
  return { items, former };
}
