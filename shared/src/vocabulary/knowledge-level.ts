import * as z from 'zod';
import type { Label } from './label.js';

/** What the effects of a fiche rest on; the last level is kept for ONPE. */
export const KnowledgeLevel = z.enum([
  'non-documente',
  'auto-declare',
  'suivi-interne',
  'evaluation-interne',
  'evaluation-externe',
  'recherche-action',
  'entretiens-immersion-onpe',
]);
export type KnowledgeLevel = z.infer<typeof KnowledgeLevel>;

export const knowledgeLevels = {
  'non-documente': { fr: 'Effets non documentés à ce stade', en: 'Effects not yet documented' },
  'auto-declare': { fr: 'Constats des porteurs (auto-déclaration)', en: 'Self-reported findings' },
  'suivi-interne': { fr: 'Suivi interne outillé', en: 'Internal monitoring' },
  'evaluation-interne': { fr: 'Évaluation interne', en: 'Internal evaluation' },
  'evaluation-externe': { fr: 'Évaluation externe', en: 'External evaluation' },
  'recherche-action': { fr: 'Recherche-action', en: 'Action research' },
  'entretiens-immersion-onpe': {
    fr: "Entretiens et immersion par l'ONPE, fiche coécrite",
    en: 'ONPE interviews and immersion, co-written sheet',
  },
} as const satisfies Record<KnowledgeLevel, Label>;
