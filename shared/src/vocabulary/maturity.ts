import * as z from 'zod';
import type { Label } from './label.js';

/** How settled a practice is; "ended" is not a maturity. */
export const Maturity = z.enum([
  'etude-de-faisabilite',
  'experimentation',
  'deploiement',
  'perennisee',
  'essaimee',
]);
export type Maturity = z.infer<typeof Maturity>;

export const maturities = {
  'etude-de-faisabilite': { fr: 'Étude de faisabilité', en: 'Feasibility study' },
  experimentation: { fr: 'Expérimentation', en: 'Pilot' },
  deploiement: { fr: 'En déploiement', en: 'Being rolled out' },
  perennisee: { fr: 'Pérennisée', en: 'Established' },
  essaimee: { fr: "Essaimée sur d'autres territoires", en: 'Replicated elsewhere' },
} as const satisfies Record<Maturity, Label>;
