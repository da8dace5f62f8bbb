import { setTimeout as wait } from 'node:timers/promises';
import { Chance } from '../chance.ts';
import type { History } from '../library/history.ts';
import type { Tally } from '../tally.ts';
import { Addresses } from './addresses.ts';
import { wrongIn } from './judge.ts';
import type { Presence } from './presence.ts';
import { wrongInIndex } from './read-index.ts';
import { Reader } from './reader.ts';

interface Parts {
  readonly origin: string;
  readonly history: History;
  readonly presence: Presence;
  readonly tally: Tally;
  readonly seed: number;
}

const ENCODINGS = ['identity', 'gzip', 'br'] as const;

/** Readers who read without pause, and judge each answer. */
export class Crawler {
  readonly #parts: Parts;
  readonly #addresses: Addresses;
  readonly #chance: Chance;
  readonly #readers: Promise<void>[] = [];
  #stopping = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#chance = new Chance(parts.seed);
    this.#addresses = new Addresses(parts.history, this.#chance);
  }

  start(): void {
    for (const encoding of ENCODINGS)
      this.#readers.push(this.#read(new Reader(this.#parts.origin, encoding)));
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#readers);
  }

  async #read(reader: Reader): Promise<void> {
    const { tally, presence } = this.#parts;
    while (!this.#stopping) {
      const path = this.#addresses.next();
      const upAllTheTime = presence.since();
      try {
        const wrong = await this.#judged(reader, path);
        tally.reads += 1;
        if (wrong !== null) tally.badRead(`${path}: ${wrong}`);
      } catch (error) {
        if (upAllTheTime()) tally.badRead(`${path}: ${codeOf(error)}`);
        else tally.refusedReads += 1;
        await wait(5);
      }
    }
    reader.close();
  }

  async #judged(reader: Reader, path: string): Promise<string | null> {
    if (path.startsWith('/pagefind/')) return wrongInIndex(reader, (ids) => this.#chance.pick(ids));
    const { history } = this.#parts;
    const { confirmed } = history;
    const answer = await reader.read(path);
    const wrong = wrongIn(path, answer, history, history.spanFrom(confirmed));
    if (wrong === null && answer.status === 200) this.#addresses.learn(path, answer.body);
    return wrong;
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  return 'code' in error ? String(error.code) : error.message;
}
