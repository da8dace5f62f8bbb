import * as z from 'zod';
import type { Label, Locale } from '../vocabulary/label.js';
import type { Stage } from '../workflow/stage.js';

/** A step of a practice's way, as its contributor reads it. */
export const HistoryStep = z.object({
  /** The move that reached it (`create` at first); null for what is to come. */
  action: z.string().nullable(),
  title: z.string(),
  /** When it was reached; null for what is to come, whose date nobody knows. */
  at: z.iso.datetime().nullable(),
  state: z.enum(['done', 'now', 'to_come']),
  /** Whose turn it is, or what to expect. */
  note: z.string().nullable(),
  /** What was written to the contributor, or by them. */
  word: z.string().nullable(),
  /** Who signed that word for the team. */
  by: z.string().nullable(),
});
export type HistoryStep = z.infer<typeof HistoryStep>;

/** `data` of `GET …/history`. */
export const History = z.object({
  steps: z.array(HistoryStep),
  /** When readers got the version that is online; null when none is. */
  onlineSince: z.iso.datetime().nullable(),
});
export type History = z.infer<typeof History>;

/** A row of the journal, as far as its contributor may know it. */
export interface Happened {
  readonly at: string;
  readonly action: string;
  readonly byTeam: boolean;
  readonly who: string | null;
  readonly comment: string | null;
}

/** What the contributor reads of an event; those that are not here are the team's own business. */
const titles: Readonly<Record<string, Label>> = {
  create: { fr: 'Commencée', en: 'Begun' },
  submit: { fr: 'Proposée', en: 'Submitted' },
  withdraw: { fr: 'Retirée par vous', en: 'Withdrawn by you' },
  resume: { fr: 'Reprise en brouillon', en: 'Resumed as a draft' },
  examine: { fr: "Ouverte par l'équipe", en: 'Opened by the team' },
  requestChanges: { fr: 'Modifications demandées', en: 'Changes requested' },
  decline: { fr: 'Non retenue', en: 'Declined' },
  accept: { fr: 'Retenue', en: 'Accepted' },
  returnToReview: { fr: "Remise à l'examen", en: 'Returned to review' },
  publish: { fr: 'En ligne', en: 'Online' },
  correct: { fr: "Corrigée en ligne par l'équipe", en: 'Corrected online by the team' },
  reopen: { fr: 'Mise à jour ouverte', en: 'Update opened' },
  unpublish: { fr: 'Retirée du site', en: 'Taken offline' },
  restore: { fr: "Remise à l'examen", en: 'Returned to review' },
};

/**
 * Moves of the team whose comment the panel says is written to the contributor (`refusalSentence`);
 * any other comment of the team is internal.
 */
const writtenToContributor = ['requestChanges', 'decline'];
/** Who asks signs; who decides does not: a decision is the team's. */
const signed = ['requestChanges'];

/** Whose turn it is at a stage. */
export const stageNotes: Readonly<Partial<Record<Stage, Label>>> = {
  draft: { fr: 'À vous de continuer', en: 'Your turn to go on' },
  submitted: {
    fr: "L'équipe va l'ouvrir, sous 5 jours ouvrés en général",
    en: 'The team will open it, usually within 5 working days',
  },
  in_review: {
    fr: "Entre les mains de l'équipe et du comité",
    en: 'In the hands of the team and the committee',
  },
  changes_requested: { fr: 'À vous de répondre', en: 'Your turn to answer' },
  accepted: { fr: 'Mise en ligne en préparation', en: 'Being prepared to go online' },
  published: {
    fr: 'Tenez-la à jour quand vous voulez',
    en: 'Keep it up to date whenever you like',
  },
  withdrawn: { fr: 'Vous pouvez la reprendre', en: 'You may resume it' },
  archived: {
    fr: "Demandez-en la raison dans l'échange avec l'équipe",
    en: 'Ask the team why in the thread',
  },
};

const toPropose = {
  title: { fr: 'Proposée', en: 'Submitted' },
  note: { fr: 'Quand vous le décidez', en: 'When you decide' },
};
const toOpen = {
  title: { fr: "Ouverte par l'équipe", en: 'Opened by the team' },
  note: { fr: 'Sous 5 jours ouvrés en général', en: 'Usually within 5 working days' },
};
const toDecide = [
  {
    title: { fr: 'Comité de sélection', en: 'Selection committee' },
    note: { fr: 'Date à venir', en: 'Date to come' },
  },
  {
    title: { fr: 'Décision', en: 'Decision' },
    note: { fr: 'Un courriel vous dira quand la lire ici', en: 'A mail will tell when to read it' },
  },
];
const toPublish = {
  title: { fr: 'En ligne', en: 'Online' },
  note: { fr: 'Si elle est retenue', en: 'If it is accepted' },
};

/** What usually comes after a stage; no date is promised. */
const ahead: Readonly<Partial<Record<Stage, readonly { title: Label; note: Label }[]>>> = {
  draft: [toPropose, toOpen, ...toDecide, toPublish],
  submitted: [toOpen, ...toDecide, toPublish],
  in_review: [...toDecide, toPublish],
  changes_requested: [...toDecide, toPublish],
  accepted: [{ ...toPublish, note: { fr: 'Bientôt', en: 'Soon' } }],
};

const toUpdate = {
  fr: 'À vous de la modifier, puis de la renvoyer',
  en: 'Your turn to change it and send it back',
};
/** An update that nobody asked for waits at the same stage as requested changes. */
const noteAt = (stage: Stage, action: string): Label | undefined =>
  action === 'reopen' ? toUpdate : stageNotes[stage];

/** The way of a practice: what was reached, where it stands, what usually comes next. */
export function historySteps(
  events: readonly Happened[],
  stage: Stage,
  locale: Locale,
): HistoryStep[] {
  const told = events.filter(({ action }) => titles[action] !== undefined);
  const reached = told.map(({ at, action, byTeam, who, comment }, n): HistoryStep => {
    const now = n === told.length - 1;
    const readable = !byTeam || writtenToContributor.includes(action);
    return {
      action,
      title: titles[action]?.[locale] ?? action,
      at,
      state: now ? 'now' : 'done',
      note: now ? (noteAt(stage, action)?.[locale] ?? null) : null,
      word: readable ? comment : null,
      by: byTeam && signed.includes(action) ? who : null,
    };
  });
  const next = (ahead[stage] ?? []).map(
    ({ title, note }): HistoryStep => ({
      action: null,
      title: title[locale],
      at: null,
      state: 'to_come',
      note: note[locale],
      word: null,
      by: null,
    }),
  );
  return [...reached, ...next];
}
