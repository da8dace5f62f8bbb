import type { Answer, Trouble } from './answer.ts';

/** What is wrong with one answer of a form. */
export interface Problem {
  readonly field: string;
  readonly sentence: string;
}

/** Why something that was sent was not taken: answers to mend, or one sentence for all of it. */
export interface Refused {
  readonly problems: readonly Problem[];
  readonly sentence?: string | undefined;
}

export type Failed = Exclude<Answer<unknown>, { ok: true }>;

/** What is said when nothing came of a request. */
export const troubles: Readonly<Record<Trouble, string>> = {
  offline: "Pas de connexion. Rien n'est perdu : réessayez quand elle sera revenue.",
  broken: "Le serveur ne répond pas. Rien n'est perdu : réessayez dans un instant.",
  signed_out: "Votre session a pris fin. Rien n'est perdu : reconnectez-vous, puis recommencez.",
};

/** An answer that is no success, by the fields of a form as far as it names them. */
export function refusalOf(answer: Failed, fields: readonly string[]): Refused {
  if (answer.why !== 'refused') return { problems: [], sentence: troubles[answer.why] };
  const problems = answer.details.errors
    .map(({ path, message }) => ({ field: path[0] ?? '', sentence: message }))
    .filter(({ field }) => fields.includes(field));
  return problems.length > 0 ? { problems } : { problems, sentence: answer.message };
}

/** What to say of it where there is one place to say it. */
export const sentenceOf = ({ problems, sentence }: Refused): string =>
  problems[0]?.sentence ?? sentence ?? '';
