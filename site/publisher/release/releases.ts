import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pointCurrent, readCurrent } from './current-link.ts';
import { builds, shedPrevious } from './previous-releases.ts';

/** The releases on disk, and the one that readers get. */
export class Releases {
  readonly folder: string;
  #current: string | null;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    const linked = readCurrent(folder);
    this.#current = linked !== null && existsSync(join(folder, linked, 'www')) ? linked : null;
  }

  get current(): string | null {
    return this.#current;
  }

  /** Where readers' pages are; null when nothing was ever published here. */
  get www(): string | null {
    return this.#current === null ? null : join(this.folder, this.#current, 'www');
  }

  /** Where assets are looked for: the current release, then those that a reader may still be visiting. */
  assetFolders(): string[] {
    const others = builds(this.folder).filter((build) => build !== this.#current);
    const all = this.#current === null ? others : [this.#current, ...others];
    return all.map((build) => join(this.folder, build, 'www', '_astro'));
  }

  switchTo(build: string): void {
    pointCurrent(this.folder, build);
    this.#current = build;
  }

  shedPrevious(): void {
    if (this.#current !== null) shedPrevious(this.folder, this.#current);
  }
}
