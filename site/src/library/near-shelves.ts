import type { FormerShelves } from '@pratiques/shared';
import type { Fiche } from './fiche.ts';
import { oldestFirst } from './oldest-first.ts';
import { type Shelves, shelf } from './shelves.ts';

/** How many fiches are offered where one is gone. */
const offered = 4;
/** How far one looks on each shelf, from its newest end: there may be many gone fiches. */
const reach = 24;

/** The fiches that share most of a gone one's themes and domains, the newest first; none when it stood nowhere. */
export function nearShelves({ domains, themes }: FormerShelves, shelves: Shelves): Fiche[] {
  const names = [
    ...themes.map((key) => shelf.term({ kind: 'theme', key })),
    ...domains.map(shelf.domain),
  ];
  const shared = ({ entry }: Fiche) =>
    themes.filter((key) => entry.themes.includes(key)).length +
    domains.filter((id) => entry.domains.includes(id)).length;
  const found = new Set(names.flatMap((name) => shelves.on(name).slice(-reach)));
  return [...found]
    .map((fiche) => ({ fiche, score: shared(fiche) }))
    .sort((a, b) => b.score - a.score || oldestFirst(b.fiche, a.fiche))
    .slice(0, offered)
    .map(({ fiche }) => fiche);
}
