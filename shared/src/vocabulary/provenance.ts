import * as z from 'zod';
import type { Label } from './label.js';

/** Where a fiche's text comes from; anything but `declared` is said on every page that shows it. */
export const Provenance = z.enum(['declared', 'demonstration', 'public-source']);
export type Provenance = z.infer<typeof Provenance>;

export const provenances = {
  declared: { fr: 'Déclarée par son équipe', en: 'Declared by its team' },
  demonstration: { fr: 'Fiche de démonstration', en: 'Demonstration record' },
  'public-source': {
    fr: "Issue d'une source publique, non examinée par le comité",
    en: 'From a public source, not examined by the committee',
  },
} as const satisfies Record<Provenance, Label>;
