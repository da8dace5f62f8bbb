import * as z from 'zod';
import type { Label } from './label.js';

/** The six domains of the national definition of a "pratique inspirante". */
export const Domain = z.enum([
  'prevention',
  'protection-des-enfants',
  'accompagnement-des-familles',
  'soutien-des-professionnels',
  'organisation',
  'partenariats-entre-acteurs',
]);
export type Domain = z.infer<typeof Domain>;

export const domains = {
  prevention: { fr: 'Prévention', en: 'Prevention' },
  'protection-des-enfants': { fr: 'Protection des enfants', en: 'Protection of children' },
  'accompagnement-des-familles': { fr: 'Accompagnement des familles', en: 'Support for families' },
  'soutien-des-professionnels': {
    fr: 'Soutien des professionnels',
    en: 'Support for professionals',
  },
  organisation: { fr: 'Organisation', en: 'Organisation' },
  'partenariats-entre-acteurs': {
    fr: 'Partenariats entre acteurs',
    en: 'Partnerships between stakeholders',
  },
} as const satisfies Record<Domain, Label>;
