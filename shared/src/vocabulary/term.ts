import * as z from 'zod';
import type { Label } from './label.js';

/** The vocabularies that FEP, ONPE and the committee extend in the panel; a term is named by its `key`. */
export const TermKind = z.enum(['theme', 'audience', 'framework', 'topic', 'structure']);
export type TermKind = z.infer<typeof TermKind>;

export const termKinds = {
  theme: { fr: "Thème de l'ONPE", en: 'ONPE theme' },
  audience: { fr: 'Public', en: 'Audience' },
  framework: { fr: "Cadre d'intervention", en: 'Framework of intervention' },
  topic: { fr: 'Mot-clé', en: 'Topic' },
  structure: { fr: 'Type de structure', en: 'Type of structure' },
} as const satisfies Record<TermKind, Label>;

/** ASCII kebab-case, stable: it stands in addresses. */
export const TermKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
