import { typo } from '../../prose/typography.ts';
import type { Failed } from '../account/outcome.ts';

const troubles = {
  offline: 'Pas de connexion. Rien n’est perdu : réessayez quand le réseau revient.',
  broken: 'Le serveur ne répond pas. Rien n’est perdu : réessayez dans un instant.',
  signed_out: 'Le serveur ne répond pas. Rien n’est perdu : réessayez dans un instant.',
} as const;

/** What stands where a link shows nothing: one sentence for whatever is wrong with it. */
export function Dead({ answer }: { answer: Failed | null }) {
  const canRetry = answer !== null && (answer.why !== 'refused' || answer.status === 429);
  if (!canRetry)
    return (
      <div class="flow" role="alert">
        <p>
          {typo(
            'Ce lien ne sert plus, ou il n’est pas entier. Ouvrez celui du courriel, ou copiez toute son adresse. S’il a été remplacé ou s’il est périmé, demandez à la personne qui vous l’a fait envoyer de le renvoyer.',
          )}
        </p>
      </div>
    );
  const sentence = answer.why === 'refused' ? answer.message : troubles[answer.why];
  return (
    <div class="flow" role="alert">
      <p>{typo(sentence)}</p>
      <button class="btn" type="button" onClick={() => location.reload()}>
        Réessayer
      </button>
    </div>
  );
}
