import { Contribution } from '@pratiques/shared';
import { signal } from '@preact/signals';
import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { ask } from '../session/ask.ts';
import { couldNot } from './trouble-words.ts';

/** Where the sending stands. */
export type Submission =
  | { readonly is: 'idle' }
  | { readonly is: 'sending' }
  /** `alert`: somebody must act; what was written is kept. */
  | { readonly is: 'failed'; readonly message: string }
  /** Answers are missing after all: the form tells each. */
  | { readonly is: 'incomplete' };

const notGone = 'La fiche n’est pas partie. Elle est enregistrée';
const notSaved =
  'La fiche n’est pas partie : tout n’est pas encore enregistré. Votre texte est gardé sur cet appareil.';
const changed =
  'La fiche a changé entre-temps, dans un autre onglet ou par une autre personne. Relisez-la, puis proposez-la.';

interface World {
  readonly draft: Draft;
  readonly refresh: () => Promise<void>;
  /** What is said of pictures and documents: saved with the answers. */
  readonly attached: { readonly save: () => Promise<boolean> };
}

/** Sends the fiche to the team, once: every try for a version of it bears the same key. */
export function createSubmission({ draft, refresh, attached }: World) {
  const state = signal<Submission>({ is: 'idle' });
  let tried = { version: 0, key: '' };
  const keyFor = (version: number) => {
    if (tried.version !== version) tried = { version, key: crypto.randomUUID() };
    return tried.key;
  };

  async function attempt(): Promise<Submission | 'sent'> {
    const saved = (await draft.flush()) && (await attached.save());
    const contribution = saved && draft.contribution.value;
    if (!contribution) return { is: 'failed', message: notSaved };
    const { documentId, version } = contribution;
    const answer = await ask(z.unknown(), `/contributions/${documentId}/transitions`, {
      method: 'POST',
      body: { name: 'submit', version, idempotencyKey: keyFor(version) },
    });
    if (answer.ok) return 'sent';
    if (answer.why !== 'refused') return { is: 'failed', message: couldNot(notGone, answer) };
    if (answer.details.reason === 'incomplete') {
      await refresh();
      return { is: 'incomplete' };
    }
    const now = Contribution.safeParse(answer.data).data;
    // Proposed already, from another tab or by a try whose answer was lost.
    if (now && ['submitted', 'in_review'].includes(now.stage)) return 'sent';
    await refresh();
    const stale = answer.details.reason === 'stale_version';
    return { is: 'failed', message: stale ? changed : couldNot(notGone, answer) };
  }

  return {
    state,
    /** True once the team has it. A second click while it is on its way does nothing. */
    async submit(): Promise<boolean> {
      if (state.value.is === 'sending') return false;
      state.value = { is: 'sending' };
      const outcome = await attempt();
      // Who is sent on sees the button wait until the next page is there.
      if (outcome !== 'sent') state.value = outcome;
      return outcome === 'sent';
    },
  };
}
