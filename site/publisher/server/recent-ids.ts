/** Remembers what was seen for as long as it could be sent again. */
export class RecentIds {
  readonly #seen = new Map<string, number>();
  readonly #windowMs: number;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** False when this id was already there. */
  add(id: string, now: number): boolean {
    // The oldest come first: stop at the first that is still young.
    for (const [old, at] of this.#seen) {
      if (now - at <= this.#windowMs) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(id)) return false;
    this.#seen.set(id, now);
    return true;
  }
}
