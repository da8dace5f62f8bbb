import type { LibraryItem } from '@pratiques/shared';
import { seedItems } from '../../../test/seed-items.ts';
import type { Chance } from '../chance.ts';

/** A fiche of either kind, as the log carries it. */
export type FicheItem = Extract<LibraryItem, { kind: 'practice' | 'dispositif' }>;

export const isFiche = (item: LibraryItem): item is FicheItem =>
  item.kind === 'practice' || item.kind === 'dispositif';

const HOUR = 3_600_000;
const FIRST_DAY = Date.UTC(2026, 1, 1);

/** Makes fiches out of the seeds: the text of one, the shelves of another, an address and a date of their own. */
function generator(seeds: readonly FicheItem[], chance: Chance) {
  let made = 0;
  return (): FicheItem => {
    made += 1;
    const model = chance.pick(seeds);
    const { domains, themes, audiences, topics, departements } = chance.pick(seeds).entry;
    const shelves = { domains, themes, audiences, topics, departements };
    const at = new Date(FIRST_DAY + made * HOUR).toISOString();
    const own = { slug: `fiche-ajoutee-${made}`, firstPublishedAt: at, updatedAt: at };
    // Only fields that both kinds have are replaced: the kind stays that of the model.
    return {
      ...model,
      documentId: `fiche ${made}`,
      entry: { ...model.entry, ...shelves, ...own },
    } as FicheItem;
  };
}

/** What stands in the CMS before the first fault: every seed, and fiches up to that number. */
export function firstLibrary(fiches: number, chance: Chance) {
  const items = seedItems();
  const seeds = items.filter(isFiche);
  const next = generator(seeds, chance);
  const added = Array.from({ length: Math.max(0, fiches - seeds.length) }, next);
  return { items: [...items, ...added], next };
}
