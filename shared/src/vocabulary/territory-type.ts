import * as z from 'zod';
import type { Label } from './label.js';

/** The kind of territory in which a practice was born. */
export const TerritoryType = z.enum([
  'urbain',
  'periurbain',
  'rural',
  'montagne',
  'quartier-politique-de-la-ville',
  'outre-mer',
  'mixte',
]);
export type TerritoryType = z.infer<typeof TerritoryType>;

export const territoryTypes = {
  urbain: { fr: 'Urbain', en: 'Urban' },
  periurbain: { fr: 'Périurbain', en: 'Peri-urban' },
  rural: { fr: 'Rural', en: 'Rural' },
  montagne: { fr: 'Montagne', en: 'Mountain' },
  'quartier-politique-de-la-ville': {
    fr: 'Quartier « politique de la ville »',
    en: 'Priority urban neighbourhood',
  },
  'outre-mer': { fr: 'Outre-mer', en: 'Overseas' },
  mixte: { fr: "Mixte (ensemble d'un territoire)", en: 'Mixed' },
} as const satisfies Record<TerritoryType, Label>;
