import { type TerritoryEntry, territoryLevels } from '@pratiques/shared';
import { labelOf } from '../fiche/label-of.ts';
import type { Fiche } from './fiche.ts';

/** `Gironde (33)`. */
export const departementName = ({ name, code }: TerritoryEntry): string => `${name} (${code})`;

/** Where a fiche takes place, in a few words. */
export function placeOf({ names, entry }: Fiche): string {
  const [first, second] = names.territories;
  if (!first) {
    if (entry.departements.length > 0 || entry.territoryLevel === 'departement')
      return 'Territoire non précisé';
    return entry.territoryLevel === 'interdepartemental'
      ? 'Plusieurs départements'
      : labelOf(territoryLevels, entry.territoryLevel);
  }
  if (!second) return departementName(first);
  return names.territories.length === 2
    ? `${departementName(first)} et ${departementName(second)}`
    : `${names.territories.length} départements`;
}
