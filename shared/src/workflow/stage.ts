import * as z from 'zod';
import type { FicheKind } from '../vocabulary/kind.js';
import type { Label } from '../vocabulary/label.js';

export const PracticeStage = z.enum([
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'accepted',
  'published',
  'not_retained',
  'withdrawn',
  'archived',
]);
export type PracticeStage = z.infer<typeof PracticeStage>;

export const DispositifStage = z.enum([
  'draft',
  'field_review',
  'validation',
  'changes_requested',
  'accepted',
  'published',
  'archived',
]);
export type DispositifStage = z.infer<typeof DispositifStage>;

export const Stage = z.enum([
  ...new Set([...PracticeStage.options, ...DispositifStage.options]),
] as [PracticeStage | DispositifStage]); // a set of two non-empty enums is never empty
export type Stage = PracticeStage | DispositifStage;

export const stagesOf = {
  practice: PracticeStage.options,
  dispositif: DispositifStage.options,
} as const satisfies Record<FicheKind, readonly Stage[]>;

/** Stages at which a practice, and what is attached to it, is in its contributor's hands. */
export const openStages: readonly Stage[] = ['draft', 'changes_requested'];

/**
 * Stages at which a practice is its contributor's alone, and the editors' who help: never proposed, or taken
 * back. The committee and ONPE read what was proposed (design: "checks" is the editors').
 */
export const unproposedStages = ['draft', 'withdrawn'] as const satisfies readonly PracticeStage[];

/** Every document begins here, whatever a create or a clone says. */
export const initialStage = 'draft' satisfies Stage;

/** What the team reads. */
export const stages = {
  draft: { fr: 'Brouillon', en: 'Draft' },
  submitted: { fr: 'Reçue, à ouvrir', en: 'Received, to be opened' },
  in_review: { fr: "En cours d'examen", en: 'In review' },
  changes_requested: { fr: 'Modifications demandées', en: 'Changes requested' },
  accepted: { fr: 'Retenue, à publier', en: 'Accepted, to be published' },
  published: { fr: 'En ligne', en: 'Online' },
  not_retained: { fr: 'Non retenue', en: 'Not retained' },
  withdrawn: { fr: 'Retirée par le contributeur', en: 'Withdrawn by the contributor' },
  archived: { fr: 'Retirée du site', en: 'Taken offline' },
  field_review: { fr: 'Relecture par le terrain', en: 'Field review' },
  validation: { fr: 'En validation', en: 'In validation' },
} as const satisfies Record<Stage, Label>;

/** What the contributor reads where the team's words would not suit. */
export const contributorStages = {
  ...stages,
  submitted: { fr: 'Proposée', en: 'Submitted' },
  accepted: { fr: 'Retenue', en: 'Accepted' },
  withdrawn: { fr: 'Retirée par vous', en: 'Withdrawn by you' },
} as const satisfies Record<Stage, Label>;
