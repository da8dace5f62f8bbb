import { enterShell } from '../enter-shell.tsx';
import { FollowApp } from './follow-app.tsx';
import { follow } from './following.ts';

const [, id = ''] = /^\/contribuer\/fiches\/([a-z0-9]{24})\/suivi\/$/.exec(location.pathname) ?? [];

await enterShell(
  'suivi',
  () => follow(id),
  (following) => <FollowApp id={id} following={following} />,
);
// The part that a mail's link names was not there yet.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
