import * as z from 'zod';
import { cleanText } from '../fiche/clean-text.js';
import type { Label } from '../vocabulary/label.js';

/** Characters of a request and of the word that answers it, and how many are sent at once. */
export const requestLimits = { text: 1_000, word: 1_000, atOnce: 30 } as const;

export const AnswerKind = z.enum(['changed', 'kept']);
export type AnswerKind = z.infer<typeof AnswerKind>;

/** Body of `PUT …/requests/:id`. */
export const RequestAnswer = z.strictObject({
  answer: AnswerKind,
  word: cleanText(requestLimits.word).pipe(z.string().trim()).nullish(),
});
export type RequestAnswer = z.infer<typeof RequestAnswer>;

/**
 * Why an answer owes a word that it has not: the text is kept, or is said to be changed and is the same as
 * when it was asked (`changed` of the request); null when it owes none.
 */
export function lacksWord(
  { answer, word }: RequestAnswer,
  changed: boolean,
): 'kept' | 'unchanged' | null {
  if (word?.trim()) return null;
  if (answer === 'kept') return 'kept';
  return changed ? null : 'unchanged';
}

/** What is said then; `look/work/FLOWS.md`, section 2, row 7. */
export const wordOwed = {
  kept: { fr: 'Dites pourquoi vous gardez votre texte.', en: 'Say why you keep your text.' },
  unchanged: {
    fr: "Cette réponse n'a pas changé depuis la demande. Modifiez-la, ou dites en un mot ce que vous avez changé ailleurs ; sinon, choisissez « Je préfère garder mon texte ».",
    en: 'This answer has not changed since the request. Change it, or say in a word what you changed elsewhere; otherwise choose to keep your text.',
  },
} as const satisfies Record<string, Label>;

/** Settled: the team ticked it off, or asked again in a later round. */
export const RequestState = z.enum(['to_do', 'answered', 'settled']);
export type RequestState = z.infer<typeof RequestState>;

/** A request at a field, as its contributor and the panel read it. */
export const FieldRequest = z.object({
  id: z.int(),
  /** Counted from 1: each `requestChanges` with requests opens a round. */
  round: z.int().min(1),
  path: z.array(z.string()),
  /** The place in the words of the form. */
  place: z.string(),
  text: z.string(),
  /** The editor who asks, or null once erased. */
  by: z.string().nullable(),
  at: z.iso.datetime(),
  state: RequestState,
  answer: z
    .object({ answer: AnswerKind, word: z.string().nullable(), at: z.iso.datetime() })
    .nullable(),
  /** The answer in the fiche when it was asked, as plain text; null where it is none, or was empty. */
  before: z.string().nullable(),
  /** The answer in the fiche is another one than when it was asked. */
  changed: z.boolean(),
});
export type FieldRequest = z.infer<typeof FieldRequest>;
