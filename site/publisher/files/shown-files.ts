import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { settle } from '../disk/settle.ts';
import type { KeptFiles } from './kept-files.ts';

/** The files of one release that readers get with its pages. */
export class ShownFiles {
  readonly #folder: string;
  readonly #next: string;

  /** A file is made beside the site, where no reader can ask for it, then renamed into place. */
  constructor(releaseFolder: string) {
    this.#folder = join(releaseFolder, 'www', 'fichiers');
    this.#next = join(releaseFolder, 'next-attachment');
  }

  /** Before the pages that show them. */
  async place(names: ReadonlySet<string>, kept: KeptFiles): Promise<void> {
    const missing = [...names].filter((name) => !existsSync(join(this.#folder, name)));
    const placed = missing.filter((name) => kept.has(name));
    if (placed.length === 0) return;
    mkdirSync(this.#folder, { recursive: true });
    for (const name of placed) {
      this.#prepare(kept.pathOf(name));
      renameSync(this.#next, join(this.#folder, name));
    }
    await settle([...placed.map((name) => join(this.#folder, name)), this.#folder]);
  }

  /** After the pages that no longer show them. */
  async keepOnly(names: ReadonlySet<string>): Promise<void> {
    if (!existsSync(this.#folder)) return;
    const gone = readdirSync(this.#folder).filter((name) => !names.has(name));
    for (const name of gone) rmSync(join(this.#folder, name), { force: true });
    if (gone.length > 0) await settle([this.#folder]);
  }

  /** The same bytes on the disk once, where it can. */
  #prepare(source: string): void {
    rmSync(this.#next, { force: true });
    try {
      linkSync(source, this.#next);
    } catch {
      copyFileSync(source, this.#next);
    }
  }
}
