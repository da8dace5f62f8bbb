import * as z from 'zod';
import { fill } from '../vocabulary/fill.js';
import type { FicheKind } from '../vocabulary/kind.js';
import type { Label, Locale } from '../vocabulary/label.js';
import { type MoveName, moves } from './move.js';
import { type Role, roles } from './role.js';
import { type Stage, stages } from './stage.js';

export const RefusalReason = z.enum([
  'wrong_stage',
  'wrong_role',
  'not_owner',
  'comment_required',
  'incomplete',
  'findings_open',
  'decision_missing',
  'four_eyes',
  'stale_version',
]);
export type RefusalReason = z.infer<typeof RefusalReason>;

/** Why a move is refused, with what its sentence needs. */
export type Refusal =
  | { allowed: false; reason: 'wrong_stage'; stage: Stage; possible: readonly MoveName[] }
  | { allowed: false; reason: 'wrong_role'; roles: readonly Role[] }
  | { allowed: false; reason: 'comment_required'; kind: FicheKind; move: MoveName }
  | { allowed: false; reason: 'incomplete' | 'findings_open'; count: number }
  | { allowed: false; reason: 'not_owner' | 'decision_missing' | 'four_eyes' }
  | { allowed: false; reason: 'stale_version'; who: string; at: string };

/** `look/work/FLOWS.md`, section 9. */
export const refusalTexts = {
  wrong_stage: {
    fr: 'Impossible à cette étape : la fiche est « {stage} ». {next}',
    en: 'Not possible at this stage: the record is “{stage}”. {next}',
  },
  wrong_role: {
    fr: 'Cette action ne fait pas partie de votre rôle. Elle revient à {roles}.',
    en: 'This action is not part of your role. It belongs to {roles}.',
  },
  not_owner: {
    fr: "Seule la personne qui a déposé cette fiche peut faire cela. Vous pouvez lui écrire depuis le fil d'échange.",
    en: 'Only the person who submitted this record can do this. You can write to them in the thread.',
  },
  comment_required: {
    fr: "Ajoutez un mot d'explication : il sera lu par {reader} et gardé dans l'historique.",
    en: 'Add a word of explanation: {reader} will read it and it stays in the history.',
  },
  incomplete: {
    fr: 'Il reste {n} {n:réponse|réponses} à donner. Chacune est listée avec un lien vers sa question.',
    en: '{n} {n:answer|answers} still missing. Each is listed with a link to its question.',
  },
  findings_open: {
    fr: "{n} {n:passage pourrait|passages pourraient} permettre de reconnaître quelqu'un. Corrigez, ou confirmez un par un que cela ne pose pas de problème.",
    en: '{n} {n:passage|passages} may identify someone. Rephrase, or confirm one by one that it is harmless.',
  },
  decision_missing: {
    fr: "Aucune décision du comité n'a encore été communiquée pour cette fiche. Inscrivez-la à une séance, ou communiquez la décision en attente.",
    en: 'No committee decision has been released for this record yet. Add it to a session, or release the pending decision.',
  },
  four_eyes: {
    fr: "Vous avez vous-même transmis cette fiche pour validation : l'accord revient à une autre personne de l'équipe.",
    en: 'You moved this record to validation yourself: someone else on the team must accept it.',
  },
  stale_version: {
    fr: "{who} a modifié la fiche à {time}, après votre ouverture. Rien de ce que vous avez écrit n'est perdu : comparez les deux versions et choisissez.",
    en: '{who} changed the record at {time}, after you opened it. Nothing you wrote is lost: compare both versions and choose.',
  },
} as const satisfies Record<RefusalReason, Label>;

const nextMoves = {
  fr: 'Actions possibles maintenant : {moves}.',
  en: 'Possible now: {moves}.',
} satisfies Label;
const reload = {
  fr: 'Elle a avancé pendant que vous lisiez : rechargez la page.',
  en: 'It moved on while you were reading: reload the page.',
} satisfies Label;
const or = { fr: ' ou ', en: ' or ' } satisfies Label;

/** Who reads the comment of a move. */
function reader(kind: FicheKind, move: MoveName, locale: Locale): string {
  const team = { fr: "l'équipe", en: 'the team' };
  const contributor = { fr: 'le contributeur', en: 'the contributor' };
  const field = { fr: 'les coauteurs', en: 'the co-authors' };
  if (move === 'requestChanges') return (kind === 'practice' ? contributor : field)[locale];
  return (move === 'decline' ? contributor : team)[locale];
}

/** The sentence of a refusal; `time` is a clock time already written for the reader. */
export function refusalSentence(refusal: Refusal, locale: Locale): string {
  const template = refusalTexts[refusal.reason][locale];
  switch (refusal.reason) {
    case 'wrong_stage': {
      const names = refusal.possible.map((move) => moves[move][locale]).join(', ');
      const next = names === '' ? reload[locale] : fill(nextMoves[locale], { moves: names });
      return fill(template, { stage: stages[refusal.stage][locale], next });
    }
    case 'wrong_role':
      return fill(template, { roles: refusal.roles.map((r) => roles[r][locale]).join(or[locale]) });
    case 'comment_required':
      return fill(template, { reader: reader(refusal.kind, refusal.move, locale) });
    case 'incomplete':
    case 'findings_open':
      return fill(template, { n: refusal.count });
    case 'stale_version':
      return fill(template, { who: refusal.who, time: refusal.at });
    default:
      return template;
  }
}
