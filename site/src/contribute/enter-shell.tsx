import { type ComponentChild, render } from 'preact';
import { urls } from '../lib/urls.ts';
import { typo } from '../prose/typography.ts';
import { signInThen } from './account/path-after.ts';
import type { Trouble } from './session/answer.ts';
import { troubles } from './session/refused.ts';

/** Why a page of the space shows nothing: it was not reached, or is not this person's. */
export type Closed = Trouble | 'unknown';

const Unavailable = ({ why }: { why: Closed }) => (
  <div class="page narrow" role="alert">
    <h1>{why === 'unknown' ? 'Fiche introuvable' : 'Page indisponible'}</h1>
    <p>
      {typo(
        why === 'unknown' ? "Cette fiche n'existe pas, ou vous n'y avez pas accès." : troubles[why],
      )}
    </p>
    <p class="acts">
      {why !== 'unknown' && (
        <button class="btn" type="button" onClick={() => location.reload()}>
          Réessayer
        </button>
      )}
      <a class="btn ghost" href={urls.contributions}>
        Mes contributions
      </a>
    </p>
  </div>
);

/**
 * Fills the shell of a page: what it shows once it is opened, why it shows nothing, or the way to sign in
 * and back. `show` answers null when it leads elsewhere.
 */
export async function enterShell<T extends object>(
  island: string,
  open: () => Promise<T | Closed>,
  show: (opened: T) => ComponentChild,
): Promise<void> {
  const opened = await open();
  const root = document.getElementById(island);
  if (!root) return;
  root.replaceChildren();
  if (typeof opened === 'object') render(show(opened), root);
  else if (opened === 'signed_out') location.replace(signInThen(location.pathname + location.hash));
  else render(<Unavailable why={opened} />, root);
}
