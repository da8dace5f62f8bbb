import { causeOf } from './cause-of.ts';
import { generalWords } from './general-words.ts';
import { losesPages, type MadeSite, makeSite } from './made-site.ts';
import type { SiteParts } from './site-parts.ts';

/** Makes the library into pages, with the best templates that can. */
export class SiteMaker {
  readonly #parts: SiteParts;
  /** Failures that the log holds already. */
  readonly #told = new Set<string>();

  constructor(parts: SiteParts) {
    this.#parts = parts;
  }

  /** The first of these releases that can show the library; what withdraws a fiche never waits for a better one. */
  async make(
    builds: readonly string[],
    before: MadeSite | null,
  ): Promise<{ made: MadeSite; reasons: string[] }> {
    const { releases, stopping } = this.#parts;
    const reasons: string[] = [];
    let otherwise: MadeSite | null = null;
    let failure: unknown;
    for (const build of builds) {
      try {
        const made = await makeSite(this.#parts, build, before);
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
