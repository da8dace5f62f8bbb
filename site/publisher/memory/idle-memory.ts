/** Longer than the compression that follows an update of a thousand fiches. */
const quietMs = 20_000;

/**
 * Node keeps the heap of its busiest moment, three times what the library needs. `used` is told after each update;
 * when none followed for a while, the rest goes back to the system. It needs `--expose-gc`, and without does nothing.
 */
export class IdleMemory {
  readonly #giveBack: () => unknown;
  #waiting: NodeJS.Timeout | undefined;

  constructor(giveBack: () => unknown = collectAll) {
    this.#giveBack = giveBack;
  }

  used(): void {
    this.forget();
    this.#waiting = setTimeout(this.#giveBack, quietMs).unref();
  }

  forget(): void {
    clearTimeout(this.#waiting);
  }
}

/** The flavour that lets go of the pages themselves; 0.1 s of work, once. */
const collectAll = () =>
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
