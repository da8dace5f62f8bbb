import { render } from 'preact';
import { urls } from '../../lib/urls.ts';
import { newFiche } from '../draft/local-copies.ts';
import { openDraft } from '../draft/open-draft.ts';
import { FicheApp } from './fiche-app.tsx';

const root = document.getElementById('fiche');
const [, fiche = newFiche] = /^\/contribuer\/fiches\/([a-z0-9]+)\//.exec(location.pathname) ?? [];

/** Why the fiche cannot be shown, and what can be done. */
const reasons = {
  unknown: 'Cette fiche n’existe pas, ou vous n’y avez pas accès.',
  offline: 'Pas de connexion. Rien n’est perdu : rouvrez cette page quand elle sera revenue.',
  broken: 'Le serveur ne répond pas. Rien n’est perdu : réessayez dans un instant.',
} as const;

const Unavailable = ({ why }: { why: keyof typeof reasons }) => (
  <div class="page narrow">
    <h1>{why === 'unknown' ? 'Fiche introuvable' : 'Fiche indisponible'}</h1>
    <p>{reasons[why]}</p>
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

const opened = await openDraft(fiche, (id) =>
  history.replaceState(null, '', `${urls.draft(id)}${location.hash}`),
);
if (root) {
  root.replaceChildren();
  // With the team, a fiche is followed; it is shown here only when this device holds text of it.
  if (opened.ok && opened.open.draft.state.value.is === 'closed' && !opened.open.found())
    location.replace(urls.followFiche(fiche));
  else if (opened.ok) render(<FicheApp open={opened.open} />, root);
  else if (opened.why === 'signed_out')
    location.replace(
      `${urls.signIn}?suite=${encodeURIComponent(location.pathname + location.hash)}`,
    );
  else render(<Unavailable why={opened.why} />, root);
}
