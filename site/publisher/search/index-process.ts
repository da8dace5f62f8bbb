import { type ChildProcess, fork } from 'node:child_process';
import { z } from 'zod';
import type { SearchRecord } from '../../src/renderer/renderer.ts';

/** Where the index is written, and of which records it will be said to be made. */
export interface Destination {
  readonly folder: string;
  readonly fingerprint: string;
}
/** What the parent says to the process: records to add or replace, in batches, then to make the index, or where to write it. */
type Order =
  | { readonly records: readonly SearchRecord[] }
  | { readonly make: true }
  | { readonly write: Destination };

const Answer = z.strictObject({ failed: z.string().nullable() });

const program = new URL('./index-program.ts', import.meta.url);
const batch = 50;

/**
 * Builds the index in a process of its own. It stays a while with its records, so that the next change costs
 * half of a whole index; then it ends by itself, and its memory goes back to the system.
 */
export class IndexProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<never>;
  readonly #held = new Map<string, SearchRecord>();

  constructor() {
    // No variable of ours is inherited: the process needs no secret. If we die, the channel closes and it ends.
    this.#child = fork(program, {
      env: {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#ended = new Promise((_resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('exit', () => reject(new Error('The process of the search index ended')));
    });
    // Told to whoever waits for an answer; a process that rests may end unheard.
    this.#ended.catch(() => undefined);
  }

  /** False when it ended, or when it holds a record that is no longer wanted: Pagefind replaces but never removes. */
  canHold(records: ReadonlyMap<string, SearchRecord>): boolean {
    return this.#child.connected && [...this.#held.keys()].every((url) => records.has(url));
  }

  /** Has the index of exactly these records made in memory, without waiting for it. */
  prepare(records: ReadonlyMap<string, SearchRecord>): Promise<void> {
    return this.#busy(async () => {
      await this.#hold(records);
      await this.#say({ make: true });
    });
  }

  /** Writes the index of exactly these records; rejects when it cannot. */
  write(records: ReadonlyMap<string, SearchRecord>, write: Destination): Promise<void> {
    return this.#busy(async () => {
      await this.#hold(records);
      const answered = new Promise<unknown>((resolve) => this.#child.once('message', resolve));
      await this.#say({ write });
      const { failed } = Answer.parse(await Promise.race([answered, this.#ended]));
      if (failed !== null)
        throw new Error('The search index could not be built', { cause: failed });
    });
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  async #hold(records: ReadonlyMap<string, SearchRecord>): Promise<void> {
    const changed = [...records].filter(([url, record]) => this.#held.get(url) !== record);
    for (let at = 0; at < changed.length; at += batch)
      await this.#say({ records: changed.slice(at, at + batch).map(([, record]) => record) });
    for (const [url, record] of changed) this.#held.set(url, record);
  }

  #say(order: Order): Promise<void> {
    const said = new Promise<void>((resolve, reject) =>
      this.#child.send(order, (error) => (error ? reject(error) : resolve())),
    );
    return Promise.race([said, this.#ended]);
  }

  async #busy(work: () => Promise<void>): Promise<void> {
    this.#keepUs(true);
    try {
      await work();
    } finally {
      this.#keepUs(false);
    }
  }

  /** A process that rests must not keep ours from ending. */
  #keepUs(busy: boolean): void {
    const { channel } = this.#child;
    this.#child[busy ? 'ref' : 'unref']();
    if (busy) channel?.ref();
    else channel?.unref();
  }
}
