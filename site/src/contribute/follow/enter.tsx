import { render } from 'preact';
import { urls } from '../../lib/urls.ts';
import { FollowApp } from './follow-app.tsx';
import { follow } from './following.ts';

const root = document.getElementById('suivi');
const [, id = ''] = /^\/contribuer\/fiches\/([a-z0-9]{24})\/suivi\/$/.exec(location.pathname) ?? [];

/** Why the fiche cannot be shown, and what can be done. */
const reasons = {
  unknown: 'Cette fiche n’existe pas, ou vous n’y avez pas accès.',
  offline: 'Pas de connexion. Rien n’est perdu : rouvrez cette page quand elle sera revenue.',
  broken: 'Le serveur ne répond pas. Rien n’est perdu : réessayez dans un instant.',
} as const;

const Unavailable = ({ why }: { why: keyof typeof reasons }) => (
  <div class="page narrow" role="alert">
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

const following = await follow(id);
if (root) {
  root.replaceChildren();
  if (typeof following !== 'string') {
    render(<FollowApp id={id} following={following} />, root);
    // The part that a mail's link names was not there yet.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  } else if (following === 'signed_out')
    location.replace(
      `${urls.signIn}?suite=${encodeURIComponent(location.pathname + location.hash)}`,
    );
  else render(<Unavailable why={following} />, root);
}
