import { Warning } from '@pratiques/shared';
import * as z from 'zod';
import type { Answer } from '../session/answer.ts';

/** How something that was sent ended; `errors` are the fields to mend, `warnings` what to be told of. */
export type Outcome =
  | { readonly ok: true; readonly warnings: readonly Warning[] }
  | {
      readonly ok: false;
      readonly sentence: string;
      readonly errors: readonly { path: readonly string[]; message: string }[];
    };

const Meta = z.object({ warnings: z.array(Warning).catch([]) }).catch({ warnings: [] });

const troubles = {
  offline: 'Pas de connexion : rien n’est parti. Votre texte est gardé sur cet appareil.',
  signed_out:
    'Votre session a pris fin : reconnectez-vous, votre texte est gardé sur cet appareil.',
  broken: 'Le serveur ne répond pas. Rien n’est perdu : réessayez dans un instant.',
} as const;

/** An answer of the CMS in a sentence, when it is no success. */
export function outcomeOf(answer: Answer<unknown>): Outcome {
  if (answer.ok) return { ok: true, warnings: Meta.parse(answer.meta).warnings };
  if (answer.why !== 'refused') return { ok: false, sentence: troubles[answer.why], errors: [] };
  return { ok: false, sentence: answer.message, errors: answer.details.errors };
}
