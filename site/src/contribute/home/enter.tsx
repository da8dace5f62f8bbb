import { enterShell } from '../enter-shell.tsx';
import { user, whoIsThere } from '../session/ask.ts';
import { loadHome } from './contributions.ts';
import { HomeApp } from './home-app.tsx';

await enterShell(
  'contributions',
  async () => {
    const there = await whoIsThere();
    if (!user.value) return there.ok || there.why === 'refused' ? 'signed_out' : there.why;
    const home = await loadHome(user.value);
    if (home.ok) return home.data;
    return home.why === 'refused' ? 'broken' : home.why;
  },
  (home) => <HomeApp home={home} />,
);
