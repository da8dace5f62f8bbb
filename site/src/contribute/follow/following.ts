import {
  Contribution,
  History,
  Message,
  type MoveName,
  type RequestAnswer,
} from '@pratiques/shared';
import { signal } from '@preact/signals';
import * as z from 'zod';
import type { Trouble } from '../session/answer.ts';
import { ask, user } from '../session/ask.ts';
import type { Refused } from '../session/refused.ts';
import { refusedHere } from '../session/sign-in-again.tsx';

const Followed = Contribution.extend({ title: z.string().nullable() });
export type Followed = z.infer<typeof Followed>;
const Open = z.object({ open: z.boolean() }).catch({ open: false });

/** All that the page shows of a fiche, as the CMS told it last. */
export interface Known {
  readonly contribution: Followed;
  readonly history: History;
  readonly messages: readonly Message[];
  /** One may write now. */
  readonly open: boolean;
}

async function know(id: string): Promise<Known | Trouble | 'unknown'> {
  const [contribution, history, thread] = await Promise.all([
    ask(Followed, `/contributions/${id}`),
    ask(History, `/contributions/${id}/history`),
    ask(z.array(Message), `/contributions/${id}/messages`),
  ]);
  for (const answer of [contribution, history, thread])
    if (!answer.ok) return answer.why === 'refused' ? 'unknown' : answer.why;
  if (!contribution.ok || !history.ok || !thread.ok) return 'broken';
  return {
    contribution: contribution.data,
    history: history.data,
    messages: thread.data,
    open: Open.parse(thread.meta).open,
  };
}

/** Answers a request at a field; on success the contribution comes with it. */
export const answerRequest = (documentId: string, request: number, answer: RequestAnswer) =>
  ask(Followed, `/contributions/${documentId}/requests/${request}`, {
    method: 'PUT',
    body: answer,
  });

/** Follows a fiche: what is known of it, and what can be done about it. */
export async function follow(id: string) {
  const first = await know(id);
  if (typeof first === 'string') return first;
  const owner = user.peek();
  if (!owner) return 'signed_out';
  const known = signal(first);
  const announced = signal('');
  const path = `/contributions/${id}`;

  async function refresh(): Promise<void> {
    const next = await know(id);
    if (typeof next !== 'string') known.value = next;
  }
  /** Emptied first: a reader hears the same sentence twice. */
  function say(sentence: string): void {
    announced.value = '';
    setTimeout(() => {
      announced.value = sentence;
    });
  }
  /** Null when it was done. */
  async function done(answer: Awaited<ReturnType<typeof ask>>): Promise<Refused | null> {
    // A refusal too may mean that what is shown is out of date.
    if (answer.ok || answer.why === 'refused') await refresh();
    return answer.ok ? null : refusedHere(answer, ['text', 'word']);
  }
  return {
    owner,
    known,
    announced,
    say,
    refresh,
    answer: async (request: number, answer: RequestAnswer) =>
      done(await answerRequest(id, request, answer)),
    write: async (text: string) =>
      done(await ask(Message, `${path}/messages`, { method: 'POST', body: { text } })),
    async read(upTo: number): Promise<void> {
      await ask(z.unknown(), `${path}/messages/read`, { method: 'PUT', body: { upTo } });
    },
    move: async (name: MoveName, comment?: string) =>
      done(
        await ask(Followed, `${path}/transitions`, {
          method: 'POST',
          body: {
            name,
            version: known.value.contribution.version,
            ...(comment ? { comment } : {}),
          },
        }),
      ),
    /** Removes a fiche that was never online, for good. */
    async remove(): Promise<Refused | null> {
      const answer = await ask(z.unknown(), path, { method: 'DELETE' });
      return answer.ok ? null : refusedHere(answer, []);
    },
  };
}
export type Following = Exclude<Awaited<ReturnType<typeof follow>>, string>;
