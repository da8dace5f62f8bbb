import type { Told } from '../stand-in/publication-log.ts';
import type { FicheItem } from './first-library.ts';

/** A fiche as its editors know it. */
export interface Fiche {
  readonly number: number;
  /** Its title without the mark. */
  readonly title: string;
  item: FicheItem;
  edition: number;
  /** Every public address that it had, the one of now or the last one first. */
  slugs: string[];
  /** What its page shows; null when it is not online. */
  mark: string | null;
  /** Its newest row cannot be read: its last valid version stays. */
  refused: boolean;
}

export const newFiche = (number: number, item: FicheItem): Fiche => ({
  number,
  title: item.entry.title,
  item,
  edition: 0,
  slugs: [],
  mark: null,
  refused: false,
});

/** The row that puts it online, with this title and address. */
export function publication(fiche: Fiche): Told {
  const [, ...formerSlugs] = fiche.slugs;
  return { ...fiche.item, action: 'published', formerSlugs };
}

/** The row that takes it offline: no trace of the text. */
export function withdrawal({ item, slugs }: Fiche): Told {
  const { kind, documentId, locale, entry } = item;
  const { domains, themes } = entry;
  const kept = { formerSlugs: slugs, shelves: { domains, themes } };
  return { kind, documentId, locale, action: 'unpublished', ...kept };
}

/** A row that no publisher may believe: it lacks its title. */
export function unreadable({ item }: Fiche): Told {
  const { title: _missing, ...entry } = item.entry;
  return { ...item, entry, action: 'published' };
}
