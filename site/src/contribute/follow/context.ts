import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Following, Known } from './following.ts';

interface Follow {
  /** The fiche. */
  readonly id: string;
  readonly following: Following;
}
export const FollowContext = createContext<Follow | null>(null);

/**
 * The fiche, all that is known of it by now, and what can be done about it.
 * @throws outside of a page that follows a fiche
 */
export function useFollow(): Follow & Known {
  const found = useContext(FollowContext);
  if (!found) throw new Error('No fiche is followed here.');
  return { ...found, ...found.following.known.value };
}
