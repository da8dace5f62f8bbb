import * as z from 'zod';
import type { Label } from './label.js';

/** The two kinds of fiche: one voice (a team tells) or two (ONPE and a team write together). */
export const FicheKind = z.enum(['practice', 'dispositif']);
export type FicheKind = z.infer<typeof FicheKind>;

export const ficheKinds = {
  practice: { fr: 'Pratique déclarée', en: 'Declared practice' },
  dispositif: { fr: 'Fiche dispositif ONPE', en: 'ONPE programme record' },
} as const satisfies Record<FicheKind, Label>;
