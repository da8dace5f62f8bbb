import { moves, refusalSentence } from '@pratiques/shared';
import { useState } from 'react';
import { french } from '../fiche/french';
import type { FicheState } from '../fiche-panel/fiche-state';
import { wordsOf } from '../fiche-panel/move-words';
import { TextDialog } from '../fiche-panel/text-dialog';
import type { Mover } from '../fiche-panel/use-move';
import { lacksPlace, lacksText, useNewRequests } from './new-requests';
import { RequestFields } from './request-fields';

const name = 'requestChanges';

interface Props {
  fiche: FicheState;
  mover: Mover;
  onClose: () => void;
}

/** Asks a contributor for changes: a word for them, and what is asked at single questions. */
export function RequestChangesDialog({ fiche, mover, onClose }: Props) {
  const { kind, documentId } = fiche;
  const requests = useNewRequests(documentId);
  const [told, setTold] = useState(false);
  const owed = { allowed: false, reason: 'comment_required', kind, move: name } as const;
  const send = async (comment: string): Promise<boolean> => {
    setTold(true);
    if (requests.list.some((one) => lacksPlace(one) || lacksText(one))) return false;
    const asked = requests.list.map(({ path, text }) => ({ path, text: text.trim() }));
    const taken = await mover.make(name, comment, asked);
    if (taken) requests.clear();
    return taken;
  };
  return (
    <TextDialog
      title={french(moves[name].fr)}
      question="Un mot pour le contributeur"
      hint={french(refusalSentence(owed, 'fr'))}
      storageKey={`workflow.${documentId}.${name}`}
      isEnough={(comment) => comment.trim() !== ''}
      confirm={send}
      isLoading={mover.isLoading}
      refusal={mover.refusal?.name === name ? mover.refusal.sentence : undefined}
      more={<RequestFields requests={requests} told={told} />}
      onClose={onClose}
    >
      {wordsOf[name]?.consequence}
    </TextDialog>
  );
}
