import { render } from 'preact';
import { urls } from '../../lib/urls.ts';
import { user, whoIsThere } from '../session/ask.ts';
import { loadHome } from './contributions.ts';
import { HomeApp } from './home-app.tsx';

const root = document.getElementById('contributions');

const Unavailable = () => (
  <div class="page narrow" role="alert">
    <h1>Mes contributions</h1>
    <p>Le serveur ne répond pas. Rien n’est perdu.</p>
    <p class="acts">
      <button class="btn" type="button" onClick={() => location.reload()}>
        Réessayer
      </button>
    </p>
  </div>
);

const there = await whoIsThere();
const home = user.value && (await loadHome(user.value));
if (root) {
  root.replaceChildren();
  if (home?.ok) render(<HomeApp home={home.data} />, root);
  else if ((there.ok && !user.value) || (home && home.why === 'signed_out'))
    location.replace(`${urls.signIn}?suite=${encodeURIComponent(location.pathname)}`);
  else render(<Unavailable />, root);
}
