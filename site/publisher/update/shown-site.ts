import { coalesce } from './coalesce.ts';
import type { MadeSite } from './made-site.ts';
import { SiteMaker } from './site-maker.ts';
import type { SiteParts } from './site-parts.ts';

/** A version that no library has: something is still to be shown. */
const NOT_ALL = -1;

/** The site as readers get it: makes it equal to the library, in the release that was chosen. */
export class ShownSite {
  /** Inside the current release readers get the pages at once; the index follows on its own. */
  readonly index = coalesce(() => this.#parts.attempt('search', () => this.#updateSearch()));
  readonly #parts: SiteParts;
  readonly #maker: SiteMaker;
  #made: MadeSite | null = null;
  #shown: { version: number; wanted: string } | null = null;

  constructor(parts: SiteParts) {
    this.#parts = parts;
    this.#maker = new SiteMaker(parts);
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
    if (this.#shown?.version === version && this.#shown.wanted === wanted) return null;
    const shows = { epoch: library.state.epoch, sequence: library.state.sequence };
    const { made, reasons } = await this.#maker.make(choice.builds(), this.#made);
    await this.#put(made, wanted);
    this.#shown = { version: reasons.length === 0 ? version : NOT_ALL, wanted };
    const ms = Math.round(performance.now() - began);
    const { pages } = made.updated;
    state.shows = shows;
    state.lastUpdate = { at: new Date().toISOString(), ms, pages };
    log({ event: 'updated', sequence: shows.sequence, pages, ms });
    return reasons.length === 0 ? null : reasons.join(' ; ');
  }

  async #put(made: MadeSite, wanted: string): Promise<void> {
    const { releases, attempt, onPhase, log } = this.#parts;
    const { build } = made.templates;
    // An index of the release that readers leave may still be under way in its folder.
    if (releases.current !== build) await this.index.settled();
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

  async #updateSearch(): Promise<null> {
    const { stopping, onPhase } = this.#parts;
    if (this.#made === null || stopping.aborted) return null;
    const { templates, release, library } = this.#made;
    onPhase('index');
    await release.updateSearch(templates.renderer.searchRecords(library));
    return null;
  }
}
