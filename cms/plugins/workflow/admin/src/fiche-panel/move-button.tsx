import { moves } from '@pratiques/shared';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { RequestChangesDialog } from '../exchange/request-changes-dialog';
import { french } from '../fiche/french';
import { CommentDialog } from './comment-dialog';
import type { FicheState, OfferedMove } from './fiche-state';
import { MissingList } from './missing-list';
import { toneOf } from './move-tone';
import { Notice } from './notice';
import type { Mover } from './use-move';

const variants = { main: 'default', plain: 'tertiary', danger: 'danger-light' } as const;

interface Props {
  fiche: FicheState;
  move: OfferedMove;
  mover: Mover;
  /** The form holds changes that are not saved. */
  unsaved: boolean;
}

/** One move; when it cannot be made yet it stays in sight, with the reason beneath. */
export function MoveButton({ fiche, move, mover, unsaved }: Props) {
  const [asking, setAsking] = useState(false);
  const whyId = useId();
  const { name, missing, blocked } = move;
  const waits = missing.length > 0 || blocked !== null;
  const refusal = mover.refusal?.name === name && !asking ? mover.refusal.sentence : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button
        fullWidth
        size="S"
        paddingTop="7px"
        paddingBottom="7px"
        style={{ height: 'auto', minHeight: '3.2rem', whiteSpace: 'normal' }}
        variant={variants[toneOf[name]]}
        disabled={unsaved || waits || mover.isLoading}
        aria-describedby={waits ? whyId : undefined}
        onClick={() => (move.asksComment ? setAsking(true) : void mover.make(name))}
      >
        {french(moves[name].fr)}
      </Button>
      {blocked !== null && (
        <Box id={missing.length === 0 ? whyId : undefined}>
          <Typography variant="pi" textColor="neutral600">
            {french(blocked)}
          </Typography>
        </Box>
      )}
      {missing.length > 0 && <MissingList id={whyId} kind={fiche.kind} missing={missing} />}
      {refusal !== null && <Notice tone="danger">{refusal}</Notice>}
      {asking &&
        (name === 'requestChanges' && fiche.kind === 'practice' ? (
          <RequestChangesDialog fiche={fiche} mover={mover} onClose={() => setAsking(false)} />
        ) : (
          <CommentDialog fiche={fiche} move={move} mover={mover} onClose={() => setAsking(false)} />
        ))}
    </Flex>
  );
}
