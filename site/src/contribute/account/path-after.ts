import { urls } from '../../lib/urls.ts';

/**
 * Where to go once signed in: the path that `?suite=` names, when it is one of the Espace contributeur
 * that asks for an account; else one's contributions. Nobody is led elsewhere by a link that they were sent.
 */
export function pathAfter(search: string, origin: string): string {
  const asked = new URLSearchParams(search).get('suite');
  const url = asked !== null && URL.canParse(asked, origin) ? new URL(asked, origin) : null;
  if (url?.origin !== origin || !url.pathname.startsWith(urls.contribute))
    return urls.contributions;
  return doors.includes(url.pathname) ? urls.contributions : url.pathname + url.search + url.hash;
}

/** Pages for who is not signed in: they lead nowhere by themselves. */
const doors: readonly string[] = [
  urls.contribute,
  urls.register,
  urls.signIn,
  urls.confirmAddress,
  urls.newPassword,
  urls.approval,
];

/** The address that asks to sign in, then comes back to a path of the Espace contributeur. */
export const signInThen = (path: string): string =>
  `${urls.signIn}?${new URLSearchParams({ suite: path })}`;
