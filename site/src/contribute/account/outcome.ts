import type { Answer } from '../session/answer.ts';

/** What is wrong with one answer of a form. */
export interface Problem {
  readonly field: string;
  readonly sentence: string;
}

/** Why a form was not taken: answers to mend, or one sentence for all of it. */
export interface Refused {
  readonly problems: readonly Problem[];
  readonly sentence?: string | undefined;
}

export type Values = Readonly<Record<string, string>>;
export type Failed = Exclude<Answer<unknown>, { ok: true }>;

const troubles = {
  offline:
    'Pas de connexion. Ce que vous avez écrit est encore là : réessayez quand le réseau revient.',
  broken: "Le serveur ne répond pas. Rien n'est perdu : réessayez dans un instant.",
  signed_out: 'Votre session a pris fin : reconnectez-vous, puis recommencez.',
} as const;

/** An answer that is no success, by the fields of a form as far as it names them. */
export function refusalOf(answer: Failed, fields: readonly string[]): Refused {
  if (answer.why !== 'refused') return { problems: [], sentence: troubles[answer.why] };
  const problems = answer.details.errors
    .map(({ path, message }) => ({ field: path[0] ?? '', sentence: message }))
    .filter(({ field }) => fields.includes(field));
  return problems.length > 0 ? { problems } : { problems, sentence: answer.message };
}
