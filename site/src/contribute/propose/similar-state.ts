import { SimilarFiche } from '@pratiques/shared';
import { signal } from '@preact/signals';
import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { ask } from '../session/ask.ts';

/** Published fiches near the draft: being looked for, found, or not to be had. */
export type Similar =
  | { readonly is: 'looking' }
  | { readonly is: 'found'; readonly fiches: readonly SimilarFiche[] }
  | { readonly is: 'failed' };

/** Looks for them once what is on screen is on the server, and keeps what the contributor says of each. */
export function createSimilar(draft: Draft) {
  const state = signal<Similar>({ is: 'looking' });
  const address = () => `/contributions/${draft.contribution.value?.documentId}/similar`;

  const put = (slug: string, same: boolean | null) => {
    if (state.value.is !== 'found') return;
    const fiches = state.value.fiches.map((fiche) =>
      fiche.slug === slug ? { ...fiche, same } : fiche,
    );
    state.value = { is: 'found', fiches };
  };

  async function look(): Promise<void> {
    await draft.flush();
    const answer = await ask(z.array(SimilarFiche), address());
    state.value = answer.ok ? { is: 'found', fiches: answer.data } : { is: 'failed' };
  }
  let looking: Promise<void> | null = null;

  return {
    state,
    /** Looks once; whoever asks again waits for the same answer. */
    look: (): Promise<void> => {
      looking ??= look();
      return looking;
    },
    /** Answers false when it could not be kept: what was said before stands. */
    async say(fiche: SimilarFiche, same: boolean): Promise<boolean> {
      put(fiche.slug, same);
      const body = { same };
      const answer = await ask(z.unknown(), `${address()}/${fiche.slug}`, { method: 'PUT', body });
      if (!answer.ok) put(fiche.slug, fiche.same);
      return answer.ok;
    },
  };
}
export type SimilarState = ReturnType<typeof createSimilar>;
