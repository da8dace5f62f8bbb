import { typo } from '../../prose/typography.ts';
import { type Failed, refusalOf, sentenceOf } from '../session/refused.ts';

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
  return (
    <div class="flow" role="alert">
      <p>{typo(sentenceOf(refusalOf(answer, [])))}</p>
      <button class="btn" type="button" onClick={() => location.reload()}>
        Réessayer
      </button>
    </div>
  );
}
