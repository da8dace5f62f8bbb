import { moves, refusalSentence } from '@pratiques/shared';
import { french } from '../fiche/french';
import type { FicheState, OfferedMove } from './fiche-state';
import { toneOf } from './move-tone';
import { wordsOf } from './move-words';
import { TextDialog } from './text-dialog';
import type { Mover } from './use-move';

interface Props {
  fiche: FicheState;
  move: OfferedMove;
  mover: Mover;
  onClose: () => void;
}

/** Asks for the word of explanation that a move owes, and says what the move will do. */
export function CommentDialog({ fiche, move: { name }, mover, onClose }: Props) {
  const { kind, documentId } = fiche;
  const words = wordsOf[name];
  const owed = { allowed: false, reason: 'comment_required', kind, move: name } as const;
  return (
    <TextDialog
      title={french(moves[name].fr)}
      question={words?.question ?? 'Mot d’explication'}
      hint={french(refusalSentence(owed, 'fr'))}
      storageKey={`workflow.${documentId}.${name}`}
      isEnough={(comment) => comment.trim() !== ''}
      confirm={(comment) => mover.make(name, comment)}
      isLoading={mover.isLoading}
      tone={toneOf[name] === 'danger' ? 'danger' : 'default'}
      refusal={mover.refusal?.name === name ? mover.refusal.sentence : undefined}
      onClose={onClose}
    >
      {words?.consequence}
    </TextDialog>
  );
}
