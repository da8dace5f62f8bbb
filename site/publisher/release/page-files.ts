import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompressAhead } from '../compress/compress-ahead.ts';
import { settle } from '../disk/settle.ts';
import { Failure } from '../failure.ts';
import { fileOf } from './address-file.ts';

/** The files of a site, each replaced whole. Written in step: for small files that costs half of what promises do. */
export class PageFiles {
  readonly #www: string;
  readonly #next: string;
  readonly #compression: CompressAhead;
  readonly #folders = new Set<string>();
  /** Files and folders that a power cut could still undo. */
  readonly #unsettled = new Set<string>();

  /** A file is written beside the site, where no reader can ask for it, then renamed into place. */
  constructor(releaseFolder: string, compression: CompressAhead) {
    this.#www = join(releaseFolder, 'www');
    this.#next = join(releaseFolder, 'next-file');
    this.#compression = compression;
  }

  place(address: string, content: string): void {
    const file = this.#fileOf(address);
    writeFileSync(this.#next, content);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    this.#compression.forget(file);
    renameSync(this.#next, file);
    this.#compression.want(file);
    this.#unsettled.add(file);
    this.#addFolders(folder);
  }

  has(address: string): boolean {
    return fileOf(address) !== null && existsSync(this.#fileOf(address));
  }

  /** The text of a page; null when there is none. */
  read(address: string): string | null {
    return this.has(address) ? readFileSync(this.#fileOf(address), 'utf8') : null;
  }

  remove(address: string): void {
    const file = this.#fileOf(address);
    this.#compression.forget(file);
    rmSync(file, { force: true });
    let folder = dirname(file);
    while (folder !== this.#www && removedEmpty(folder)) folder = dirname(folder);
    this.#folders.clear();
    this.#addFolders(folder);
  }

  /** Waits until the disk holds all that was placed and removed: only then may a manifest claim it. */
  async settle(): Promise<void> {
    const unsettled = [...this.#unsettled];
    this.#unsettled.clear();
    await settle(unsettled);
  }

  #addFolders(folder: string): void {
    for (let at = folder; at !== this.#www; at = dirname(at)) this.#unsettled.add(at);
    this.#unsettled.add(this.#www);
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
