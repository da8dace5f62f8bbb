import { urls } from '../../lib/urls.ts';
import { newFiche } from '../draft/local-copies.ts';
import { openDraft } from '../draft/open-draft.ts';
import { enterShell } from '../enter-shell.tsx';
import { FicheApp } from './fiche-app.tsx';

const [, fiche = newFiche] = /^\/contribuer\/fiches\/([a-z0-9]+)\//.exec(location.pathname) ?? [];

await enterShell(
  'fiche',
  async () => {
    const opened = await openDraft(fiche, (id) =>
      history.replaceState(null, '', `${urls.draft(id)}${location.hash}`),
    );
    return opened.ok ? opened.open : opened.why;
  },
  (open) => {
    // With the team, a fiche is followed; it is shown here only when this device holds text of it.
    const isFollowed = open.draft.state.value.is === 'closed' && !open.found();
    if (!isFollowed) return <FicheApp open={open} />;
    location.replace(urls.followFiche(fiche));
    return null;
  },
);
