/** Whether there is a publisher to answer: readers who are refused while there is none were refused rightly. */
export class Presence {
  #up = false;
  #falls = 0;

  rise(): void {
    this.#up = true;
  }

  fall(): void {
    this.#up = false;
    this.#falls += 1;
  }

  /** To be asked when a read fails: whether it was up all the time since. */
  since(): () => boolean {
    const [up, falls] = [this.#up, this.#falls];
    return () => up && this.#up && this.#falls === falls;
  }
}
