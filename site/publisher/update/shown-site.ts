import { join } from 'node:path';
import type { Library } from '../../src/renderer/renderer.ts';
import { Release } from '../release/release.ts';
import { coalesce } from './coalesce.ts';
import { failedFiches } from './failed-fiches.ts';
import { showPages } from './show-pages.ts';
import type { SiteParts } from './site-parts.ts';

interface Shown {
  /** The version of the stored library. */
  readonly version: number;
  readonly library: Library;
  /** Why some page is not what it should be; the same library would fail in the same way. */
  readonly reason: string | null;
}

/** The site as readers get it: makes it equal to the library, in the release of these templates. */
export class ShownSite {
  /** Inside the current release readers get the pages at once; the index follows on its own. */
  readonly index = coalesce(() => this.#parts.attempt('search', () => this.#updateSearch()));
  readonly #parts: SiteParts;
  #release: Release | null = null;
  #shown: Shown | null = null;

  constructor(parts: SiteParts) {
    this.#parts = parts;
  }

  get started(): boolean {
    return this.#shown !== null;
  }

  /** Returns why some page is not what it should be, or null. */
  async show(began: number): Promise<string | null> {
    const { library, releases, build, state, log } = this.#parts;
    const { version } = library;
    if (this.#shown?.version === version) return this.#shown.reason;
    const shows = { epoch: library.state.epoch, sequence: library.state.sequence };
    this.#release ??= this.#openRelease();
    const { pages, failed, ...made } = await showPages(this.#release, this.#parts, shows);
    const reason = failed.length === 0 ? null : notMade(failed);
    this.#shown = { version, library: made.library, reason };
    if (releases.current === build) {
      this.index.ask();
      releases.shedPrevious();
    } else await this.#switch();
    const ms = Math.round(performance.now() - began);
    state.shows = shows;
    state.failedFiches = failedFiches(library.state, failed);
    state.lastUpdate = { at: new Date().toISOString(), ms, pages };
    log({ event: 'updated', sequence: shows.sequence, pages, ms });
    return reason;
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
    await this.#release.updateSearch(renderer.searchRecords(this.#shown.library));
    return null;
  }
}

function notMade(failed: readonly string[]): string {
  const named = failed.slice(0, 5).join(', ');
  return `${failed.length} page(s) n'ont pas pu être composées : ${named}`;
}
