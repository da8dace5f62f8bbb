import { typo } from '../../prose/typography.ts';
import type { Refused } from '../session/refused.ts';

interface Props {
  /** Why it did not come; null while it is asked for. */
  refused: Refused | null;
  again: () => void;
}

/** A part whose content is asked for, or did not come. */
export const Waiting = ({ refused, again }: Props) =>
  refused ? (
    <div class="flow" role="alert">
      <p>{typo(refused.sentence ?? '')}</p>
      <button class="btn btn--line" type="button" onClick={again}>
        Réessayer
      </button>
    </div>
  ) : (
    <p class="soft">Chargement…</p>
  );
