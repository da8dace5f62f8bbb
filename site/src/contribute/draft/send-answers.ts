import { Contribution } from '@pratiques/shared';
import * as z from 'zod';
import type { Answer, Refusal } from '../session/answer.ts';
import { ask } from '../session/ask.ts';
import { type Answers, readAnswers } from './answers.ts';

/** What the server last said of a fiche: the ground on which this page writes. */
export interface Base {
  readonly contribution: Contribution;
  readonly answers: Answers;
}

/** What became of answers that were sent. */
export type Sent =
  | { readonly is: 'saved'; readonly base: Base }
  /** Somebody else saved in between; nothing was written. */
  | { readonly is: 'stale'; readonly base: Base }
  /** Not written at this stage. */
  | { readonly is: 'closed'; readonly base: Base }
  /** By name of the answer, the sentence that says why it is not taken. */
  | { readonly is: 'refused'; readonly why: ReadonlyMap<string, string> }
  | { readonly is: 'gone' | 'offline' | 'signed_out' | 'broken' };

/** Reads a contribution; null when the server said something else. */
export function baseOf(data: unknown): Base | null {
  const contribution = Contribution.safeParse(data);
  if (!contribution.success) return null;
  try {
    return { contribution: contribution.data, answers: readAnswers(contribution.data) };
  } catch {
    return null;
  }
}

const Any = z.record(z.string(), z.unknown());

/** Saves some answers over the version of `base`; without one, a fiche begins under `key`. */
export async function sendAnswers(
  base: Base | null,
  answers: Answers,
  { key, keepalive = false }: { key: string; keepalive?: boolean },
): Promise<Sent> {
  const answer = base
    ? await ask(Any, `/contributions/${base.contribution.documentId}`, {
        method: 'PUT',
        body: { ...answers, version: base.contribution.version },
        keepalive,
      })
    : await ask(Any, '/contributions', { method: 'POST', body: { ...answers, key }, keepalive });
  return readSent(answer, base !== null, answers);
}

function readSent(answer: Answer<unknown>, hadBase: boolean, asked: Answers): Sent {
  if (answer.ok) {
    const base = baseOf(answer.data);
    if (base === null) return { is: 'broken' };
    // A fiche that began by a request whose answer was lost holds what that one carried.
    const { version } = base.contribution;
    return hadBase || version === 1 ? { is: 'saved', base } : { is: 'stale', base };
  }
  return answer.why === 'refused' ? readRefusal(answer, asked) : { is: answer.why };
}

function readRefusal({ status, details, data }: Refusal, asked: Answers): Sent {
  if (status === 404) return { is: 'gone' };
  const base = baseOf(data);
  if (status === 409 && base)
    return { is: details.reason === 'stale_version' ? 'stale' : 'closed', base };
  const why = details.errors.map(({ path, message }) => [path[0] ?? '', message] as const);
  const ours = why.filter(([name]) => name in asked);
  // Too many requests, or a refusal of no answer in particular: tried again.
  return ours.length > 0 ? { is: 'refused', why: new Map(ours) } : { is: 'broken' };
}
