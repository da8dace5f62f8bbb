import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { french } from '../fiche/french';
import { useSignOffFindingMutation } from './fiche-api';
import { type FicheState, type OpenFinding, RefusedAnswer } from './fiche-state';
import { Notice } from './notice';
import { useComment } from './use-comment';

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
  const [reason, setReason] = useComment(`workflow.${documentId}.${finding.identity}`);
  const [short, setShort] = useState(false);
  const [signOff, { isLoading, error }] = useSignOffFindingMutation();
  const refused = RefusedAnswer.safeParse(error);
  const confirm = async () => {
    setShort(reason.trim().length < shortest);
    if (reason.trim().length < shortest) return;
    const answer = await signOff({ kind, documentId, identity: finding.identity, reason });
    if ('error' in answer) return;
    setReason('');
    onClose();
  };
  const hint = `${shortest} caractères au moins. Le motif reste dans l’historique.`;
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>Publier quand même</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>{french(`« ${finding.passage} » : ${finding.why}`)}</Typography>
            <Field.Root name="reason" required hint={hint} error={short && hint}>
              <Field.Label>Pourquoi ce passage ne pose-t-il pas de problème ?</Field.Label>
              <Textarea
                autoFocus
                maxLength={5_000}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              {short ? <Field.Error /> : <Field.Hint />}
            </Field.Root>
            {error !== undefined && (
              <Notice tone="danger">{refused.success ? refused.data.message : unreachable}</Notice>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
          <Button loading={isLoading} onClick={confirm}>
            Publier quand même
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
