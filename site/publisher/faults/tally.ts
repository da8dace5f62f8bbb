import type { Phase } from '../phase.ts';

/** What happened, counted as it happens. */
export class Tally {
  readonly kills = new Map<Phase, number>();
  readonly tried = new Map<string, number>();
  /** Seconds from the restart, or from the end of the fault, until readers see the last change. */
  readonly heals: number[] = [];
  /** The same, until the last change can be found. */
  readonly findable: number[] = [];
  reads = 0;
  badReads = 0;
  /** Reads that were refused while there was no publisher. */
  refusedReads = 0;
  /** Everything that went wrong, each in one sentence. */
  readonly problems = new Set<string>();

  kill(phase: Phase): void {
    this.kills.set(phase, (this.kills.get(phase) ?? 0) + 1);
  }

  try(fault: string): void {
    this.tried.set(fault, (this.tried.get(fault) ?? 0) + 1);
  }

  wrong(problem: string): void {
    if (this.problems.has(problem)) return;
    this.problems.add(problem);
    process.stderr.write(`✗ ${problem}\n`);
  }

  badRead(problem: string): void {
    this.badReads += 1;
    // The first ones say it all; their number is told at the end.
    if (this.badReads <= 20) this.wrong(`bad read: ${problem}`);
  }
}
