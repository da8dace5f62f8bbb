import { readFileSync, renameSync, rmSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnPhase } from '../phase.ts';
import { encodings } from './encodings.ts';
import { findUncompressed } from './find-uncompressed.ts';
import { compressed, isCompressible, removeVariants, type Variant } from './variants.ts';

/**
 * Keeps compressed variants beside the files of a site, made in the background. A variant is always
 * that of its file: it goes before the file changes, and comes only if the file is still what was compressed.
 */
export class CompressAhead {
  readonly #www: string;
  readonly #next: string;
  readonly #wanted = new Set<string>();
  #lookedAround = false;
  #updating: Promise<unknown> = Promise.resolve();

  /** Variants are written beside the site, where no reader can ask for them, then renamed into place. */
  constructor(releaseFolder: string) {
    this.#www = join(releaseFolder, 'www');
    this.#next = join(releaseFolder, 'next-variant');
    // Another process may have left one half written, and be another user.
    for (const { extension } of encodings) rmSync(this.#nextOf(extension), { force: true });
  }

  /** Whether something is left to do. */
  get pending(): boolean {
    return !this.#lookedAround || this.#wanted.size > 0;
  }

  /** To be called before a file is replaced or removed. */
  forget(file: string): void {
    if (!isCompressible(file)) return;
    removeVariants(file);
    this.#wanted.delete(file);
  }

  /** To be called once a file is in place. */
  want(file: string): void {
    if (isCompressible(file)) this.#wanted.add(file);
  }

  /** Nothing is compressed while `work` runs: readers wait for an update, not for this. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const running = work();
    const over = () => undefined;
    this.#updating = running.then(over, over);
    return running;
  }

  /** Makes what is missing. Cut anywhere, the rest is made by the next call, in this process or another. */
  async run(stopping: AbortSignal, onPhase: OnPhase): Promise<void> {
    if (!this.#lookedAround && !stopping.aborted) {
      // What a process that was killed had not made yet.
      for (const file of await findUncompressed(this.#www)) this.#wanted.add(file);
      this.#lookedAround = true;
    }
    for (;;) {
      await this.#updating;
      const [file] = this.#wanted;
      if (file === undefined || stopping.aborted) return;
      await this.#compress(file, onPhase);
    }
  }

  async #compress(file: string, onPhase: OnPhase): Promise<void> {
    const content = await readFile(file).catch(nullIfGone);
    if (content === null) {
      this.#wanted.delete(file);
      return;
    }
    const variants = await compressed(content);
    if (variants.length > 0) onPhase('compress');
    for (const variant of variants) await this.#write(variant);
    // From here to the end without waiting: nothing can replace the file in between.
    if (!isStill(file, content)) return;
    for (const { extension } of variants) renameSync(this.#nextOf(extension), file + extension);
    this.#wanted.delete(file);
  }

  /** Not named as a variant: it is none yet. */
  #nextOf(extension: string): string {
    return `${this.#next}-${extension.slice(1)}`;
  }

  /** Waits until the disk holds it: after a power cut an empty variant would be offered for ever. */
  async #write({ extension, content }: Variant): Promise<void> {
    const file = await open(this.#nextOf(extension), 'w');
    try {
      await file.writeFile(content);
      await file.datasync();
    } finally {
      await file.close();
    }
  }
}

function isStill(file: string, content: Buffer): boolean {
  try {
    return readFileSync(file).equals(content);
  } catch (error) {
    return nullIfGone(error) !== null;
  }
}

function nullIfGone(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
