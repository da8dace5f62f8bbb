import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerAddresses, LibraryItem } from '@pratiques/shared';
import { consoleLog, faultOf, type Log } from '@pratiques/shared/log';
import { formerAddresses } from './former-addresses.ts';
import { readBatches, rewrite, writeBatch } from './library-file.ts';
import type { Close, LibraryLine } from './library-line.ts';
import { LibraryState } from './library-state.ts';

/** A file with this many times as many lines as the library needs is rewritten at the next start. */
const GROWN = 2;

/** The validated library, in memory and on disk: the disk is written first. */
export class StoredLibrary {
  readonly state: LibraryState;
  /** Changes whenever what pages could show changes. */
  version = 0;
  readonly #path: string;
  #end: number;

  private constructor(path: string, state: LibraryState, end: number) {
    this.#path = path;
    this.state = state;
    this.#end = end;
  }

  /** @param log is told when a file that has grown could not be made shorter. */
  static async open(folder: string, log: Log = consoleLog): Promise<StoredLibrary> {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'library.ndjson');
    const state = new LibraryState();
    let end = 0;
    let count = 0;
    if (existsSync(path))
      for await (const batch of readBatches(path)) {
        for (const line of batch.lines) state.apply(line);
        count += batch.lines.length;
        end = batch.end;
      }
    const library = new StoredLibrary(path, state, end);
    const needed = state.held.size + state.tombstones.size + state.refused.size;
    // On a full disk the long file is as good: what is there must be served. The next start tries again.
    if (count > GROWN * needed + 10)
      await library.#compact().catch((error: unknown) => {
        log({ event: 'not-compacted', ...faultOf(error) });
      });
    return library;
  }

  items(): LibraryItem[] {
    return [...this.state.held.values()].map(({ item }) => item);
  }

  former(): FormerAddresses[] {
    return [...formerAddresses(this.state)];
  }

  async commit(lines: readonly LibraryLine[], closing: Omit<Close, 'lines'>): Promise<void> {
    this.#end = await writeBatch(this.#path, this.#end, lines, closing);
    for (const line of lines) this.state.apply(line);
    this.state.apply({ close: { ...closing, lines: lines.length } });
    this.state.incomplete = false;
    if (lines.length > 0) this.version += 1;
  }

  /** The text of what was withdrawn leaves the disk too. */
  async forgetWithdrawn(): Promise<void> {
    if (this.state.withdrawn) await this.#compact();
  }

  async #compact(): Promise<void> {
    const { epoch, sequence, incomplete } = this.state;
    if (epoch === null || incomplete) return;
    this.#end = await rewrite(this.#path, this.state.lines(), { epoch, sequence });
    this.state.withdrawn = false;
  }
}
