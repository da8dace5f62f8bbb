import { unwatchFile, watchFile } from 'node:fs';
import { pinPath } from '../release/pin.ts';

/** Asks when an operator chose another release: seen within a second, however rarely the CMS is asked. */
export function watchChoice(releasesFolder: string, ask: () => void, stopping: AbortSignal): void {
  const path = pinPath(releasesFolder);
  watchFile(path, { interval: 1_000, persistent: false }, ask);
  stopping.addEventListener('abort', () => unwatchFile(path, ask), { once: true });
}
