import type { PublicationLog, Told } from '../stand-in/publication-log.ts';
import type { History } from './history.ts';

/** Where a public change is made: the log tells it, the history knows what readers may then meet. */
export class Desk {
  readonly log: PublicationLog;
  readonly #history: History;

  constructor(log: PublicationLog, history: History) {
    this.log = log;
    this.#history = history;
  }

  /** One row of the log, and what it changes for readers. */
  write(told: Told, note: (history: History) => void): void {
    this.#step(note, () => this.log.append(told));
  }

  /** Another epoch: only the rows of these documents are still known. */
  restore(epoch: string, known: (told: Told) => boolean, note: (history: History) => void): void {
    this.#step(note, () => this.log.restore(epoch, known));
  }

  #step(note: (history: History) => void, change: () => void): void {
    this.#history.advance();
    note(this.#history);
    change();
    this.#history.name(this.log.epoch, this.log.head);
  }
}
