import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
};

/** Whether somebody may be looking: a hidden tab asks nothing. */
export const useTabSeen = (): boolean =>
  useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');
