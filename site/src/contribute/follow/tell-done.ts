import type { Following } from './following.ts';

/** Says what was done, and leads back to the top of the page: what was pressed may be gone. */
export function tellDone(following: Following, sentence: string): void {
  following.say(sentence);
  document.getElementById('titre')?.focus();
}
