/** At most one run at a time and one waiting: however often it is asked, the last ask is followed by a run. */
export interface Coalesced {
  ask(): void;
  /** Resolves when nothing runs and nothing waits. */
  settled(): Promise<void>;
}

/** `work` answers for its own failures. */
export function coalesce(work: () => Promise<void>): Coalesced {
  let wanted = false;
  let running = false;
  let finished: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    running = true;
    try {
      while (wanted) {
        wanted = false;
        await work();
      }
    } finally {
      running = false;
    }
  }

  return {
    ask() {
      wanted = true;
      if (!running) finished = run();
    },
    async settled() {
      while (running) await finished;
    },
  };
}
