import { moves, refusalSentence } from '@pratiques/shared';
import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { french } from '../fiche/french';
import type { FicheState, OfferedMove } from './fiche-state';
import { toneOf } from './move-tone';
import { wordsOf } from './move-words';
import { Notice } from './notice';
import { useComment } from './use-comment';
import type { Mover } from './use-move';

interface Props {
  fiche: FicheState;
  move: OfferedMove;
  mover: Mover;
  onClose: () => void;
}

/** Asks for the word of explanation that a move owes, and says what the move will do. */
export function CommentDialog({ fiche, move: { name }, mover, onClose }: Props) {
  const [comment, setComment] = useComment(`workflow.${fiche.documentId}.${name}`);
  const [empty, setEmpty] = useState(false);
  const label = french(moves[name].fr);
  const words = wordsOf[name];
  const owed = french(
    refusalSentence(
      { allowed: false, reason: 'comment_required', kind: fiche.kind, move: name },
      'fr',
    ),
  );
  const confirm = async () => {
    setEmpty(comment.trim() === '');
    if (comment.trim() === '' || !(await mover.make(name, comment.trim()))) return;
    setComment('');
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>{words?.consequence}</Typography>
            <Field.Root name="comment" required hint={owed} error={empty && owed}>
              <Field.Label>{words?.question ?? 'Mot d’explication'}</Field.Label>
              <Textarea
                autoFocus
                maxLength={5_000}
                value={comment}
                onChange={(event) => setComment(event.currentTarget.value)}
              />
              {empty ? <Field.Error /> : <Field.Hint />}
            </Field.Root>
            {mover.refusal?.name === name && (
              <Notice tone="danger">{mover.refusal.sentence}</Notice>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
          <Button
            variant={toneOf[name] === 'danger' ? 'danger' : 'default'}
            loading={mover.isLoading}
            onClick={confirm}
          >
            {label}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
