import { FILES } from '../changes/plan-batch.ts';
import type { LibraryState } from '../library/library-state.ts';
import { delayAfter, type Rhythm } from '../update/rhythm.ts';
import type { KeptFiles } from './kept-files.ts';
import { filesOfItem } from './wanted-files.ts';

const LONGEST_MS = 10 * 60_000;

/** Entries of which an attached file is missing: asked again, ever more rarely, until it comes. */
export class MissingFiles {
  readonly #state: LibraryState;
  readonly #files: KeptFiles;
  readonly #firstMs: number;
  #tries = 0;
  #nextAt = 0;
  /** What a lost disk or an older backup left without its files, looked for at the start. */
  #lost: readonly { readonly sequence: number }[];

  constructor(state: LibraryState, files: KeptFiles, { longestMs }: Rhythm) {
    this.#state = state;
    this.#files = files;
    this.#firstMs = longestMs;
    this.#lost = this.#findLost();
  }

  /** The entries to ask for now. */
  due(now = performance.now()): readonly { readonly sequence: number }[] {
    if (now < this.#nextAt) return [];
    if (this.#lost.length > 0) this.#lost = this.#findLost();
    const refused = [...this.#state.refused.values()].filter(({ path }) => path === FILES);
    const missing = [...refused, ...this.#lost];
    const rhythm = { usualMs: this.#firstMs, longestMs: LONGEST_MS };
    this.#nextAt = missing.length === 0 ? now : now + delayAfter(this.#tries, rhythm);
    this.#tries = missing.length === 0 ? 0 : this.#tries + 1;
    return missing;
  }

  #findLost() {
    const held = [...this.#state.held.values()];
    return held.filter(({ item }) => filesOfItem(item).some(({ name }) => !this.#files.has(name)));
  }
}
