import { Divider, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { french } from '../fiche/french';
import type { FicheState } from './fiche-state';
import { MoveButton } from './move-button';
import { toneOf } from './move-tone';
import { Notice } from './notice';
import { useMove } from './use-move';
import { whoseTurn } from './whose-turn';

const order = { main: 0, plain: 1, danger: 2 } as const;

/** The moves that this person may make now: the usual one first, what takes away last and apart. */
export function Moves({ fiche }: { fiche: FicheState }) {
  const unsaved = useForm('Moves', (form) => form.modified);
  const mover = useMove(fiche);
  const offered = fiche.moves.toSorted((a, b) => order[toneOf[a.name]] - order[toneOf[b.name]]);
  const usual = offered.filter((move) => toneOf[move.name] !== 'danger');
  const dangerous = offered.filter((move) => toneOf[move.name] === 'danger');
  if (offered.length === 0)
    return (
      <Typography variant="pi" textColor="neutral600">
        {french(whoseTurn(fiche))}
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {unsaved && <Notice tone="warning">Enregistrez d’abord vos modifications.</Notice>}
      {usual.map((move) => (
        <MoveButton key={move.name} fiche={fiche} move={move} mover={mover} unsaved={unsaved} />
      ))}
      {usual.length > 0 && dangerous.length > 0 && <Divider />}
      {dangerous.map((move) => (
        <MoveButton key={move.name} fiche={fiche} move={move} mover={mover} unsaved={unsaved} />
      ))}
    </Flex>
  );
}
