import type { LibraryItem, LibraryItemOf, TermKind } from '@pratiques/shared';
import { Domain } from '@pratiques/shared';
import { seeds } from '../../../test/sample.ts';
import { type Chance, chanceOf } from './chance.ts';

export type FicheItem = LibraryItemOf<'practice'> | LibraryItemOf<'dispositif'>;

export const isFiche = (item: LibraryItem): item is FicheItem =>
  item.kind === 'practice' || item.kind === 'dispositif';

const models = seeds.filter(isFiche);
const named = seeds.filter((item) => !isFiche(item));
const keysOf = (kind: TermKind) =>
  seeds.flatMap((item) => (item.kind === kind ? [item.entry.key] : []));
const codes = seeds.flatMap((item) => (item.kind === 'territory' ? [item.entry.code] : []));
const [themes, audiences, frameworks, topics, structures] = (
  ['theme', 'audience', 'framework', 'topic', 'structure'] as const
).map(keysOf) as [string[], string[], string[], string[], string[]];

/** A fiche of the seeds, classed and dated by chance over ten years. */
export function randomFiche(number: number, chance: Chance): FicheItem {
  const model = chance.pick(models);
  const at = new Date(Date.UTC(2016, 0, 1) + chance.below(10 * 365 * 24 * 60) * 60_000);
  const changes = {
    slug: `fiche-${number}`,
    domains: chance.some(Domain.options, 1, 3),
    themes: chance.some(themes, 0, 2),
    audiences: chance.some(audiences, 1, 3),
    frameworks: chance.some(frameworks, 1, 2),
    topics: chance.some(topics, 0, 3),
    structure: chance.pick(structures),
    departements: chance.some(codes, 0, 2),
    firstPublishedAt: at.toISOString(),
    updatedAt: at.toISOString(),
  };
  const documentId = `document-${number}`;
  return model.kind === 'practice'
    ? { ...model, documentId, entry: { ...model.entry, ...changes } }
    : { ...model, documentId, entry: { ...model.entry, ...changes } };
}

/** A library of that many fiches, the same for the same seed. */
export function randomItems(size: number, seed: number): LibraryItem[] {
  const chance = chanceOf(seed);
  return [...named, ...Array.from({ length: size }, (_, number) => randomFiche(number, chance))];
}
