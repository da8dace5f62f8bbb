import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Following } from './following.ts';

interface Follow {
  /** The fiche. */
  readonly id: string;
  readonly following: Following;
}
export const FollowContext = createContext<Follow | null>(null);

/** @throws outside of a page that follows a fiche. */
export function useFollow(): Follow {
  const found = useContext(FollowContext);
  if (!found) throw new Error('No fiche is followed here.');
  return found;
}
