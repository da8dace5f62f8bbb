import type { Answer } from '../session/answer.ts';

type Failure = Exclude<Answer<unknown>, { ok: true }>;

/** « L'image n'a pas été retirée : pas de connexion. Réessayez. » */
export function couldNot(what: string, failure: Failure): string {
  if (failure.why === 'refused') return `${what}. ${failure.message}`;
  const why = {
    offline: 'pas de connexion. Réessayez quand elle sera revenue.',
    signed_out: 'votre session est finie. Reconnectez-vous, puis réessayez.',
    broken: 'le serveur ne répond pas. Réessayez dans un moment.',
  }[failure.why];
  return `${what} : ${why}`;
}
