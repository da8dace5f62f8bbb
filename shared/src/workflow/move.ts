import * as z from 'zod';
import type { FicheKind } from '../vocabulary/kind.js';
import type { Label } from '../vocabulary/label.js';
import type { Role } from './role.js';
import type { DispositifStage, PracticeStage, Stage } from './stage.js';

export const MoveName = z.enum([
  'submit',
  'withdraw',
  'resume',
  'examine',
  'requestChanges',
  'decline',
  'accept',
  'returnToReview',
  'publish',
  'correct',
  'reopen',
  'unpublish',
  'restore',
  'sendToField',
  'validate',
]);
export type MoveName = z.infer<typeof MoveName>;

/** What a move asks of the person who makes it. */
export type Debt =
  | 'comment'
  | 'complete_submission'
  | 'complete_publication'
  | 'decision'
  | 'findings_signed'
  | 'four_eyes';

export interface Move<S extends Stage = Stage> {
  /** The stages it leaves; `online` is any stage of a document that has a published version. */
  readonly from: readonly S[] | 'online';
  readonly to: S;
  readonly by: readonly Role[];
  readonly owes: readonly Debt[];
}
type Table<S extends Stage> = Partial<Record<MoveName, Move<S>>>;

/** The contract's table for a practice; a move that is not here is refused to everybody. */
const practice = {
  submit: {
    from: ['draft', 'changes_requested'],
    to: 'submitted',
    by: ['contributor'],
    owes: ['complete_submission'],
  },
  withdraw: {
    from: ['draft', 'submitted', 'in_review', 'changes_requested'],
    to: 'withdrawn',
    by: ['contributor'],
    owes: [],
  },
  resume: { from: ['withdrawn'], to: 'draft', by: ['contributor'], owes: [] },
  examine: { from: ['submitted'], to: 'in_review', by: ['editor'], owes: [] },
  requestChanges: {
    from: ['submitted', 'in_review'],
    to: 'changes_requested',
    by: ['editor'],
    owes: ['comment'],
  },
  decline: {
    from: ['submitted', 'in_review'],
    to: 'not_retained',
    by: ['editor'],
    owes: ['comment', 'decision'],
  },
  accept: { from: ['in_review'], to: 'accepted', by: ['editor'], owes: ['comment', 'decision'] },
  returnToReview: { from: ['accepted'], to: 'in_review', by: ['editor'], owes: ['comment'] },
  publish: {
    from: ['accepted'],
    to: 'published',
    by: ['editor'],
    owes: ['complete_publication', 'findings_signed'],
  },
  correct: {
    from: ['published'],
    to: 'published',
    by: ['editor'],
    owes: ['comment', 'complete_publication', 'findings_signed'],
  },
  reopen: {
    from: ['published'],
    to: 'changes_requested',
    by: ['editor', 'contributor'],
    owes: ['comment'],
  },
  unpublish: { from: 'online', to: 'archived', by: ['editor', 'administrator'], owes: ['comment'] },
  restore: {
    from: ['archived', 'not_retained'],
    to: 'in_review',
    by: ['editor'],
    owes: ['comment'],
  },
} as const satisfies Table<PracticeStage>;

/** The contract's table for a fiche dispositif. */
const dispositif = {
  sendToField: { from: ['draft', 'changes_requested'], to: 'field_review', by: ['onpe'], owes: [] },
  requestChanges: {
    from: ['field_review', 'validation'],
    to: 'changes_requested',
    by: ['onpe', 'coauthor'],
    owes: ['comment'],
  },
  validate: { from: ['field_review'], to: 'validation', by: ['onpe'], owes: ['comment'] },
  accept: { from: ['validation'], to: 'accepted', by: ['onpe'], owes: ['four_eyes'] },
  publish: {
    from: ['accepted'],
    to: 'published',
    by: ['onpe', 'editor'],
    owes: ['complete_publication', 'findings_signed'],
  },
  correct: {
    from: ['published'],
    to: 'published',
    by: ['onpe', 'editor'],
    owes: ['comment', 'complete_publication', 'findings_signed'],
  },
  reopen: { from: ['published'], to: 'draft', by: ['onpe'], owes: ['comment'] },
  unpublish: {
    from: 'online',
    to: 'archived',
    by: ['onpe', 'editor', 'administrator'],
    owes: ['comment'],
  },
  restore: { from: ['archived'], to: 'draft', by: ['onpe'], owes: ['comment'] },
} as const satisfies Table<DispositifStage>;

const tables: Record<FicheKind, Table<Stage>> = { practice, dispositif };

/** The move of that name for that kind of fiche, or undefined: then nobody may make it. */
export const moveOf = (kind: FicheKind, name: MoveName): Move | undefined => tables[kind][name];

/** The moves of a kind, in the order in which a fiche lives them. */
export const movesOf = (kind: FicheKind): MoveName[] =>
  MoveName.options.filter((name) => moveOf(kind, name) !== undefined);

export const moves = {
  submit: { fr: 'Proposer la fiche', en: 'Submit the record' },
  withdraw: { fr: 'Retirer ma fiche', en: 'Withdraw my record' },
  resume: { fr: 'Reprendre en brouillon', en: 'Resume as a draft' },
  examine: { fr: "Commencer l'examen", en: 'Start the review' },
  requestChanges: { fr: 'Demander des modifications', en: 'Request changes' },
  decline: { fr: 'Ne pas retenir', en: 'Decline' },
  accept: { fr: 'Retenir', en: 'Accept' },
  returnToReview: { fr: "Remettre à l'examen", en: 'Return to review' },
  publish: { fr: 'Mettre en ligne', en: 'Publish' },
  correct: { fr: 'Corriger sans nouvel examen', en: 'Correct without a new review' },
  reopen: { fr: 'Mettre à jour (nouvel examen)', en: 'Update (new review)' },
  unpublish: { fr: 'Retirer du site', en: 'Take offline' },
  restore: { fr: "Remettre à l'examen", en: 'Return to review' },
  sendToField: { fr: 'Envoyer au terrain', en: 'Send to the field' },
  validate: { fr: 'Passer en validation', en: 'Move to validation' },
} as const satisfies Record<MoveName, Label>;
