import type { FicheKind } from '../vocabulary/kind.js';
import { type Debt, type Move, type MoveName, moveOf, movesOf } from './move.js';
import type { Refusal } from './refusal.js';
import type { Role } from './role.js';
import type { Stage } from './stage.js';

/** The person who asks for a move. */
export interface Actor {
  readonly roles: readonly Role[];
  /** True for the contributor (or co-author) whose fiche this is. */
  readonly owns: boolean;
}

/** Everything on which the answer depends; nothing is looked up. */
export interface Circumstances {
  readonly kind: FicheKind;
  readonly stage: Stage;
  /** A published version exists. */
  readonly online: boolean;
  readonly actor: Actor;
  readonly comment?: string | null;
  /** How many answers are missing or wrong for the moment that the move leads to. */
  readonly missing?: number;
  /** Passages that may identify someone and that nobody signed off. */
  readonly openFindings?: number;
  /** Undefined while there is no committee: then no decision is owed. */
  readonly decision?: 'released' | 'none';
  /** This actor made the move that brought the fiche to this stage. */
  readonly broughtHere?: boolean;
  /** Set when the caller read an older version than the current one. */
  readonly newer?: { readonly who: string; readonly at: string };
}

export type Decision = { allowed: true; to: Stage } | Refusal;

const personal: readonly Role[] = ['contributor', 'coauthor'];

const starts = (move: Move, { stage, online }: Circumstances): boolean =>
  move.from === 'online' ? online : move.from.includes(stage);

const mayAct = (move: Move, actor: Actor): boolean =>
  move.by.some((role) => actor.roles.includes(role) && (actor.owns || !personal.includes(role)));

/** Moves that this person may ask for at this stage, in the order of a fiche's life. */
export const possibleMoves = (at: Circumstances): MoveName[] =>
  movesOf(at.kind).filter((name) => {
    const move = moveOf(at.kind, name);
    return move !== undefined && mayAct(move, at.actor) && starts(move, at);
  });

const debts: Record<Debt, (name: MoveName, at: Circumstances) => Refusal | undefined> = {
  comment: (name, at) =>
    at.comment?.trim()
      ? undefined
      : { allowed: false, reason: 'comment_required', kind: at.kind, move: name },
  complete_submission: (_, at) => incomplete(at),
  complete_publication: (_, at) => incomplete(at),
  findings_signed: (_, at) =>
    at.openFindings
      ? { allowed: false, reason: 'findings_open', count: at.openFindings }
      : undefined,
  decision: (_, at) =>
    at.decision === 'none' ? { allowed: false, reason: 'decision_missing' } : undefined,
  four_eyes: (_, at) => (at.broughtHere ? { allowed: false, reason: 'four_eyes' } : undefined),
};

const incomplete = (at: Circumstances): Refusal | undefined =>
  at.missing ? { allowed: false, reason: 'incomplete', count: at.missing } : undefined;

/** The one answer to "may this person make this move now?", for panel, API, guard and seeds alike. */
export function decide(name: MoveName, at: Circumstances): Decision {
  const move = moveOf(at.kind, name);
  if (!move)
    return { allowed: false, reason: 'wrong_stage', stage: at.stage, possible: possibleMoves(at) };
  const { actor } = at;
  if (!move.by.some((role) => actor.roles.includes(role)))
    return { allowed: false, reason: 'wrong_role', roles: move.by };
  if (!mayAct(move, actor)) return { allowed: false, reason: 'not_owner' };
  if (at.newer) return { allowed: false, reason: 'stale_version', ...at.newer };
  if (!starts(move, at))
    return { allowed: false, reason: 'wrong_stage', stage: at.stage, possible: possibleMoves(at) };
  for (const debt of move.owes) {
    const refusal = debts[debt](name, at);
    if (refusal) return refusal;
  }
  return { allowed: true, to: move.to };
}
