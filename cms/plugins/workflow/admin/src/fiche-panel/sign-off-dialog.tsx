import { french } from '../fiche/french';
import { useSignOffFindingMutation } from './fiche-api';
import { type FicheState, type OpenFinding, RefusedAnswer } from './fiche-state';
import { TextDialog } from './text-dialog';

interface Props {
  fiche: FicheState;
  finding: OpenFinding;
  onClose: () => void;
}

const shortest = 10;
const unreachable = 'Le serveur n’a pas répondu. Vérifiez la connexion, puis recommencez.';

/** Asks why a passage may be published all the same. */
export function SignOffDialog({ fiche, finding, onClose }: Props) {
  const { kind, documentId } = fiche;
  const { identity } = finding;
  const [signOff, { isLoading, error }] = useSignOffFindingMutation();
  const refused = RefusedAnswer.safeParse(error);
  const refusal = refused.success ? refused.data.message : unreachable;
  return (
    <TextDialog
      title="Publier quand même"
      question="Pourquoi ce passage ne pose-t-il pas de problème ?"
      hint={`${shortest} caractères au moins. Le motif reste dans l’historique.`}
      storageKey={`workflow.${documentId}.${identity}`}
      isEnough={(reason) => reason.trim().length >= shortest}
      confirm={async (reason) =>
        !('error' in (await signOff({ kind, documentId, identity, reason })))
      }
      isLoading={isLoading}
      refusal={error === undefined ? undefined : refusal}
      onClose={onClose}
    >
      {french(`« ${finding.passage} » : ${finding.why}`)}
    </TextDialog>
  );
}
