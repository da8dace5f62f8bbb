import * as z from 'zod';
import type { Label } from './label.js';

/** The public sites on which a fiche is shown. */
export const PublicSite = z.enum(['fep', 'onpe']);
export type PublicSite = z.infer<typeof PublicSite>;

export const publicSites = {
  fep: { fr: 'Bibliothèque de France Enfance Protégée', en: 'France Enfance Protégée library' },
  onpe: { fr: "Site de l'ONPE", en: "ONPE's site" },
} as const satisfies Record<PublicSite, Label>;
