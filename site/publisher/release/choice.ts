import type { OnPhase } from '../phase.ts';
import { keepTemplates } from './kept-templates.ts';
import { endPin, readPin } from './pin.ts';
import type { Releases } from './releases.ts';
import { openTemplates, type Templates } from './templates.ts';

/** What the site's build made. */
export interface Deployed {
  readonly build: string;
  readonly distFolder: string;
  /** Where readers find the site. */
  readonly origin: string;
}

/** The one place that says which templates readers are to get. */
export class Choice {
  readonly #releases: Releases;
  readonly #deployed: Deployed;
  readonly #opened = new Map<string, Templates>();
  #begun = false;

  constructor(releases: Releases, deployed: Deployed) {
    this.#releases = releases;
    this.#deployed = deployed;
  }

  /** Keeps the deployed templates; an operator's choice made instead of other ones ends here. Repeated, it does nothing. */
  async begin(onPhase: OnPhase): Promise<void> {
    if (this.#begun) return;
    const { folder } = this.#releases;
    const { build } = this.#deployed;
    await keepTemplates(folder, this.#deployed, onPhase);
    await endPin(folder, build);
    await this.#releases.noteDeployed(build);
    this.#begun = true;
  }

  /** The release that readers are to get. */
  get wanted(): string {
    const { build } = this.#deployed;
    return readPin(this.#releases.folder, build)?.release ?? build;
  }

  /** The wanted one, then what there is to show when its templates cannot be used. */
  builds(): string[] {
    const { build } = this.#deployed;
    return [...new Set([this.wanted, this.#releases.current ?? build, build])];
  }

  /** @throws {Unusable} */
  async open(build: string): Promise<Templates> {
    const opened = this.#opened.get(build) ?? (await openTemplates(this.#releases.folder, build));
    this.#opened.set(build, opened);
    return opened;
  }
}
