import * as z from 'zod';
import type { Label } from './label.js';

/** The scale at which a practice works today. */
export const TerritoryLevel = z.enum([
  'quartier',
  'commune',
  'intercommunalite',
  'territoire-action-sociale',
  'departement',
  'interdepartemental',
  'region',
  'national',
]);
export type TerritoryLevel = z.infer<typeof TerritoryLevel>;

export const territoryLevels = {
  quartier: { fr: 'Quartier', en: 'Neighbourhood' },
  commune: { fr: 'Commune', en: 'Municipality' },
  intercommunalite: { fr: 'Intercommunalité', en: 'Inter-municipal area' },
  'territoire-action-sociale': {
    fr: "Territoire d'action sociale (agence, centre départemental)",
    en: 'Social action district',
  },
  departement: { fr: 'Département', en: 'Département' },
  interdepartemental: { fr: 'Interdépartemental', en: 'Several départements' },
  region: { fr: 'Région', en: 'Region' },
  national: { fr: 'National', en: 'National' },
} as const satisfies Record<TerritoryLevel, Label>;
