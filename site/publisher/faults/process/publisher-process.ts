import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Cut, Orders } from './orders.ts';
import { Told } from './told.ts';

const program = fileURLToPath(new URL('./publisher-program.ts', import.meta.url));
const { PATH, NODE_COMPILE_CACHE } = process.env;
const own = { PATH, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) };
const shiftedClock = new URL('./shifted-clock.ts', import.meta.url).href;

/** What was not said so late is not said any more. */
const LONGEST_MS = 30_000;

export interface Manner {
  /** What comes before the program on its command line. */
  readonly before?: readonly string[];
  /** How far its clock is from ours. */
  readonly clockMs?: number;
}

/** One publisher in a process of its own. */
export class PublisherProcess {
  readonly told = new Told();
  readonly began = performance.now();
  /** How it ended; its channel has then been heard to the last word. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  over = false;
  output = '';
  readonly #child: ChildProcess;

  constructor(orders: Orders, { before = [], clockMs }: Manner = {}) {
    const clock = clockMs === undefined ? [] : ['--import', shiftedClock];
    const line = [...before, process.execPath, ...clock, program, JSON.stringify(orders)];
    const [command = '', ...args] = line;
    this.#child = spawn(command, args, {
      env: { ...own, ...(clockMs !== undefined && { FAULTS_CLOCK_MS: String(clockMs) }) },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output = (this.output + chunk.toString()).slice(-20_000);
      });
    this.#child.stdio[3]?.on('data', (chunk: Buffer) => this.told.hear(chunk.toString()));
    this.ended = this.#end();
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Cuts a publisher that already runs. */
  arm(cut: Cut): void {
    this.#child.send(cut);
  }

  /** Waits until it said so; false when it ended before, or never did. */
  async until(satisfied: (told: Told) => boolean): Promise<boolean> {
    const limit = performance.now() + LONGEST_MS;
    while (!satisfied(this.told)) {
      if (this.over || performance.now() > limit) return false;
      await wait(1);
    }
    return true;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** As an operator stops it. */
  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.ended;
  }

  async #end() {
    await once(this.#child, 'exit');
    this.over = true;
    // An index process that it left behind may hold its output a little longer.
    const channel = this.#child.stdio[3];
    if (channel && !channel.closed) await Promise.race([once(channel, 'close'), wait(200)]);
    return { code: this.#child.exitCode, signal: this.#child.signalCode };
  }
}
