import { allPhases, type Phase } from '../../phase.ts';

/** What a publisher of the campaign said on its own channel, so far. */
export class Told {
  /** The last phase that it reached. */
  phase: Phase | null = null;
  /** How often each was reached. */
  readonly reached = new Map<Phase, number>();
  listening = false;
  /** Updates that it told its log. */
  updates = 0;
  /** It waits where it was told to be cut. */
  held = false;
  /** Its index is being built. */
  indexing = false;
  /** The process that builds its index, and rests a while with what it knows. */
  indexPid: number | null = null;
  #rest = '';

  /** Counts anew from here. */
  forget(): void {
    this.reached.clear();
  }

  hear(chunk: string): void {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
  }

  #line(line: string): void {
    const [word, name] = line.split(' ');
    const phase = allPhases.find((known) => known === name);
    if (word === 'phase' && phase) {
      this.phase = phase;
      this.reached.set(phase, (this.reached.get(phase) ?? 0) + 1);
    }
    if (word === 'held') this.held = true;
    if (word === 'listening') this.listening = true;
    if (word === 'updated') this.updates += 1;
    if (word === 'indexing') this.indexing = name === 'begins';
    if (word === 'index-process') this.indexPid = Number(name);
    // One that was given up may end after its successor came.
    if (word === 'index-ended' && this.indexPid === Number(name)) this.indexPid = null;
  }
}
