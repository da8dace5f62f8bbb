import type { Library, Renderer } from '../../src/renderer/renderer.ts';
import { coalesce } from './coalesce.ts';
import { failedFiches } from './failed-fiches.ts';
import type { MadeSite } from './made-site.ts';
import { makeChosen } from './make-chosen.ts';
import type { SiteParts } from './site-parts.ts';

/** A version that no library has: something is still to be shown. */
const NOT_ALL = -1;

interface Shown {
  /** The version of the stored library. */
  readonly version: number;
  readonly wanted: string;
  /** Why some page is not what it should be; the same library would fail in the same way. */
  readonly reason: string | null;
}

/** The site as readers get it: makes it equal to the library, in the release that was chosen. */
export class ShownSite {
  /** The last attempt on the index failed. */
  #indexOwed = false;

  /** Inside the current release readers get the pages at once; the index follows on its own. */
  readonly index = coalesce(() => this.#parts.attempt('search', () => this.#updateSearch()));
  /** Readers get a page at once, and compressed as soon as there is time. */
  readonly compression = coalesce(() => this.#parts.attempt('compression', () => this.#compress()));
  readonly #parts: SiteParts;
  #made: MadeSite | null = null;
  #shown: Shown | null = null;
  /** Failures that the log holds already. */
  readonly #told = new Set<string>();

  constructor(parts: SiteParts) {
    this.#parts = parts;
  }

  /** The templates that readers get; null before the first show. */
  get renderer(): Renderer | null {
    return this.#made?.templates.renderer ?? null;
  }

  /** What they were made of. */
  get library(): Library | null {
    return this.#made?.library ?? null;
  }

  /** Nothing was shown yet, or another release was chosen since. */
  get behind(): boolean {
    return this.#shown?.wanted !== this.#parts.choice.wanted;
  }

  /** Returns why readers do not get all of the library in the release that was chosen, or null. */
  async show(began: number): Promise<string | null> {
    const { library, choice, state, log } = this.#parts;
    const { version } = library;
    const { wanted } = choice;
    if (this.#shown?.version === version && this.#shown.wanted === wanted) {
      if (this.#made?.release.compressed === false) this.compression.ask();
      return this.#shown.reason;
    }
    const shows = { epoch: library.state.epoch, sequence: library.state.sequence };
    const { made, reasons, again } = await makeChosen(
      this.#parts,
      choice.builds(),
      this.#made,
      this.#told,
    );
    await this.#put(made, wanted);
    this.compression.ask();
    const reason = reasons.length === 0 ? null : reasons.join(' ; ');
    this.#shown = { version: again ? NOT_ALL : version, wanted, reason };
    const ms = Math.round(performance.now() - began);
    const { pages, failed, withheld } = made;
    state.shows = shows;
    state.failedFiches = failedFiches(library.state, failed, withheld);
    state.lastUpdate = { at: new Date().toISOString(), ms, pages };
    log({ event: 'updated', sequence: shows.sequence, pages, ms });
    return reason;
  }

  async #put(made: MadeSite, wanted: string): Promise<void> {
    const { releases, attempt, onPhase, log } = this.#parts;
    const { build } = made.templates;
    // What is still made for the release that readers leave goes into its folder.
    if (releases.current !== build)
      await Promise.all([this.index.settled(), this.compression.settled()]);
    this.#made = made;
    if (releases.current === build) {
      this.index.ask();
      await releases.shedOthers(wanted);
    } else {
      // A new release is indexed before readers get it; a broken index must not hold back an unpublication.
      await attempt('search', () => this.#updateSearch());
      await releases.switchTo(build, onPhase);
      log({ event: 'switched', release: build });
    }
  }

  /** What could not be built is built again, even when nothing else changes. */
  mendIndex(): void {
    if (this.#indexOwed) this.index.ask();
  }

  async #updateSearch(): Promise<null> {
    const { stopping, onPhase } = this.#parts;
    if (this.#made === null || stopping.aborted) return null;
    const { templates, release, library } = this.#made;
    onPhase('index');
    this.#indexOwed = false;
    try {
      await release.updateSearch(templates.renderer.searchRecords(library));
    } catch (error) {
      this.#indexOwed = true;
      throw error;
    }
    return null;
  }

  async #compress(): Promise<null> {
    const { stopping, onPhase } = this.#parts;
    await this.#made?.release.compress(stopping, onPhase);
    return null;
  }
}
