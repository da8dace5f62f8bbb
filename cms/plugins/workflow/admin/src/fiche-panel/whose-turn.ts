import { moveOf, movesOf, type Role, roles } from '@pratiques/shared';
import type { FicheState } from './fiche-state';
import { toneOf } from './move-tone';

/** Who acts next, for a person who has nothing to do here; taking a fiche away is nobody's turn. */
export function whoseTurn({ kind, stage }: Pick<FicheState, 'kind' | 'stage'>): string {
  const actors = new Set<Role>();
  for (const name of movesOf(kind)) {
    const move = moveOf(kind, name);
    if (move && toneOf[name] !== 'danger' && move.from !== 'online' && move.from.includes(stage))
      for (const role of move.by) actors.add(role);
  }
  const names = [...actors].map((role) => roles[role].fr);
  return names.length === 0
    ? 'Aucune action n’est attendue à cette étape.'
    : `Rien à faire pour vous à cette étape. La suite revient à ${names.join(' ou à ')}.`;
}
