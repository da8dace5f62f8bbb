import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { fileOf } from './address-file.ts';

/** The files of a site, each replaced whole. Written in step: for small files that costs half of what promises do. */
export class PageFiles {
  readonly #www: string;
  readonly #next: string;
  readonly #folders = new Set<string>();

  /** A file is written beside the site, where no reader can ask for it, then renamed into place. */
  constructor(releaseFolder: string) {
    this.#www = join(releaseFolder, 'www');
    this.#next = join(releaseFolder, 'next-file');
  }

  place(address: string, content: string): void {
    const file = this.#fileOf(address);
    writeFileSync(this.#next, content);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    renameSync(this.#next, file);
  }

  remove(address: string): void {
    const file = this.#fileOf(address);
    rmSync(file, { force: true });
    let folder = dirname(file);
    while (folder !== this.#www && removedEmpty(folder)) folder = dirname(folder);
    this.#folders.clear();
  }

  #fileOf(address: string): string {
    const file = fileOf(address);
    if (file === null) throw new Failure('adresse de page refusée');
    return join(this.#www, file);
  }
}

function removedEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
