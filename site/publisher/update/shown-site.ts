import { join } from 'node:path';
import type { Library } from '../../src/renderer/renderer.ts';
import { Release } from '../release/release.ts';
import { coalesce } from './coalesce.ts';
import type { SiteParts } from './site-parts.ts';

/** A version that no library has: something is still to be shown. */
const NOT_ALL = -1;

/** The site as readers get it: makes it equal to the library, in the release of these templates. */
export class ShownSite {
  /** The last attempt on the index failed. */
  #indexOwed = false;

  /** Inside the current release readers get the pages at once; the index follows on its own. */
  readonly index = coalesce(() => this.#parts.attempt('search', () => this.#updateSearch()));
  readonly #parts: SiteParts;
  #release: Release | null = null;
  #shown: { readonly version: number; readonly library: Library } | null = null;

  constructor(parts: SiteParts) {
    this.#parts = parts;
  }

  get started(): boolean {
    return this.#shown !== null;
  }

  /** Returns why some page still has its old version, or null. */
  async show(began: number): Promise<string | null> {
    const { library, renderer, origin, releases, build, state, stopping, onPhase, log } =
      this.#parts;
    const { version } = library;
    if (this.#shown?.version === version) return null;
    const shows = { epoch: library.state.epoch, sequence: library.state.sequence };
    const made = renderer.createLibrary(library.items());
    this.#release ??= this.#openRelease();
    const update = { renderer, library: made, origin, shows, stopping, onPhase };
    const { pages, failed } = await this.#release.updatePages(update);
    this.#shown = { version: failed.length === 0 ? version : NOT_ALL, library: made };
    if (releases.current === build) {
      this.index.ask();
      releases.shedPrevious();
    } else await this.#switch();
    const ms = Math.round(performance.now() - began);
    state.shows = shows;
    state.lastUpdate = { at: new Date().toISOString(), ms, pages };
    log({ event: 'updated', sequence: shows.sequence, pages, ms });
    return failed.length === 0 ? null : stillOld(failed);
  }

  /** What could not be built is built again, even when nothing else changes. */
  mendIndex(): void {
    if (this.#indexOwed) this.index.ask();
  }

  #openRelease(): Release {
    const { releases, build, clientFolder, createSearchIndex } = this.#parts;
    return new Release(join(releases.folder, build), clientFolder, createSearchIndex);
  }

  /** A new release is indexed before readers get it; a broken index must not hold back an unpublication. */
  async #switch(): Promise<void> {
    const { releases, build, attempt, onPhase, log } = this.#parts;
    await attempt('search', () => this.#updateSearch());
    onPhase('swap');
    releases.switchTo(build);
    log({ event: 'switched', release: build });
  }

  async #updateSearch(): Promise<null> {
    const { renderer, stopping, onPhase } = this.#parts;
    if (this.#release === null || this.#shown === null || stopping.aborted) return null;
    onPhase('index');
    this.#indexOwed = false;
    try {
      await this.#release.updateSearch(renderer.searchRecords(this.#shown.library));
    } catch (error) {
      this.#indexOwed = true;
      throw error;
    }
    return null;
  }
}

function stillOld(failed: readonly string[]): string {
  const named = failed.slice(0, 5).join(', ');
  return `${failed.length} page(s) gardent leur ancienne version : ${named}`;
}
