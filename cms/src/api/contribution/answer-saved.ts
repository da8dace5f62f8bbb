import { type Contribution, type Locale, refusalSentence } from '@pratiques/shared';
import type { Context } from 'koa';
import type { workflow } from '../../workflow';
import { answerError, sentence } from './answer-with';
import { errorOf } from './answers';

type Services = ReturnType<typeof workflow>;
type Saved = Awaited<ReturnType<Services['contributions']['save']>>;
type Moved = Awaited<ReturnType<Services['transitions']['move']>>;
export type Row = Extract<Saved, { done: true }>['row'];
type View = (row: Row) => Promise<Contribution>;

/** Tells how a save ended; a conflict comes with the version that is kept. */
export async function answerSaved(context: Context, saved: Saved, locale: Locale, view: View) {
  if (saved.done) {
    context.body = { data: await view(saved.row), meta: {} };
  } else if (saved.why === 'problems') {
    const errors = saved.problems.map((problem) => errorOf(problem, locale));
    answerError(context, 400, sentence('invalid', locale), { errors });
  } else {
    const reason = saved.why === 'stale' ? 'stale_version' : 'wrong_stage';
    const data = await view(saved.row);
    answerError(context, 409, sentence(saved.why, locale), { reason, data });
  }
}

/** Tells how a move ended; what changed under the caller's feet is a conflict, the rest is to mend. */
export function answerMoved(
  context: Context,
  outcome: Moved,
  locale: Locale,
  current: Contribution | null,
  errors: ReturnType<Services['transitions']['details']>['errors'],
) {
  if (outcome.allowed) {
    context.body = { data: current, meta: {} };
    return;
  }
  const { reason } = outcome.refusal;
  const conflict = reason === 'stale_version' || reason === 'wrong_stage';
  const message = refusalSentence(outcome.refusal, locale);
  answerError(context, conflict ? 409 : 400, message, {
    errors,
    reason,
    ...(conflict ? { data: current } : {}),
  });
}
