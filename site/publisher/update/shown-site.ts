import type { Renderer } from '../../src/renderer/renderer.ts';
import { causeOf } from './cause-of.ts';
import { coalesce } from './coalesce.ts';
import { generalWords } from './general-words.ts';
import { losesPages, type MadeSite, makeSite } from './made-site.ts';
import type { SiteParts } from './site-parts.ts';

/** A version that no library has: something is still to be shown. */
const NOT_ALL = -1;

/** The site as readers get it: makes it equal to the library, in the release that was chosen. */
export class ShownSite {
  /** Inside the current release readers get the pages at once; the index follows on its own. */
  readonly index = coalesce(() => this.#parts.attempt('search', () => this.#updateSearch()));
  /** Readers get a page at once, and compressed as soon as there is time. */
  readonly compression = coalesce(() => this.#parts.attempt('compression', () => this.#compress()));
  readonly #parts: SiteParts;
  #made: MadeSite | null = null;
  #shown: { version: number; wanted: string } | null = null;
  /** Failures that the log holds already. */
  readonly #told = new Set<string>();

  constructor(parts: SiteParts) {
    this.#parts = parts;
  }

  /** The templates that readers get; null before the first show. */
  get renderer(): Renderer | null {
    return this.#made?.templates.renderer ?? null;
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
      return null;
    }
    const shows = { epoch: library.state.epoch, sequence: library.state.sequence };
    const { made, reasons } = await this.#makeOne(choice.builds());
    await this.#put(made, wanted);
    this.compression.ask();
    this.#shown = { version: reasons.length === 0 ? version : NOT_ALL, wanted };
    const ms = Math.round(performance.now() - began);
    const { pages } = made.updated;
    state.shows = shows;
    state.lastUpdate = { at: new Date().toISOString(), ms, pages };
    log({ event: 'updated', sequence: shows.sequence, pages, ms });
    return reasons.length === 0 ? null : reasons.join(' ; ');
  }

  /** The first of these releases that can show the library; what withdraws a fiche never waits for a better one. */
  async #makeOne(builds: readonly string[]): Promise<{ made: MadeSite; reasons: string[] }> {
    const { releases, stopping } = this.#parts;
    const reasons: string[] = [];
    let otherwise: MadeSite | null = null;
    let failure: unknown;
    for (const build of builds) {
      try {
        const made = await makeSite(this.#parts, build, this.#made);
        const { failed } = made.updated;
        const loses = losesPages(made, releases);
        if (loses) reasons.push(`la version ${build} ne fait pas ${counted(failed)}`);
        else if (failed.length > 0) reasons.push(stillOld(failed));
        if (!loses) return { made, reasons };
        otherwise ??= made;
      } catch (error) {
        stopping.throwIfAborted();
        failure ??= error;
        reasons.push(this.#tell(error, build));
      }
    }
    if (otherwise === null) throw failure;
    return { made: otherwise, reasons };
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

  async #compress(): Promise<null> {
    const { stopping, onPhase } = this.#parts;
    await this.#made?.release.compress(stopping, onPhase);
    return null;
  }

  #tell(error: unknown, build: string): string {
    const reason = generalWords(error, `la version ${build} n’a pas pu être faite`);
    if (!this.#told.has(reason))
      this.#parts.log({ event: 'failed', reason, cause: causeOf(error) });
    this.#told.add(reason);
    return reason;
  }
}

const stillOld = (failed: readonly string[]): string =>
  `${counted(failed)} : ancienne version gardée`;

const counted = (failed: readonly string[]): string =>
  `${failed.length} page(s) (${failed.slice(0, 5).join(', ')})`;
