import { openStages } from '@pratiques/shared';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answers } from './answers.ts';
import type { SaveState } from './save-state.ts';
import type { Base, Sent } from './send-answers.ts';
import type { Versions } from './versions.ts';

/** What saving needs of the world. */
export interface SavingWorld {
  /** Sends answers over a base (`sendAnswers`). */
  readonly send: (base: Base | null, answers: Answers, keepalive: boolean) => Promise<Sent>;
  /** Calls back after some milliseconds; the answer takes it back. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly now: () => Date;
}

/** Milliseconds from the last key to the server. */
const pause = 1_000;
/** Seconds between two tries while nobody answers. */
const patience = [5, 10, 30] as const;
const stopped: readonly SaveState['is'][] = ['closed', 'gone'];
/** Nothing is sent at a key then: a try is planned, or somebody must act first. */
const waiting: readonly SaveState['is'][] = [...stopped, 'offline', 'failing', 'signed_out'];

/** Whether answers can be saved now; a fiche that has not begun is open. */
const isWritten = (base: Base | null): boolean =>
  base === null || openStages.includes(base.contribution.stage);

/** Sends what waits, one request at a time, each standing on the answer to the one before. */
export function createSaving(world: SavingWorld, versions: Versions, keep: () => void) {
  const state = signal<SaveState>(
    isWritten(versions.base.value) ? { is: 'saved', at: null } : { is: 'closed' },
  );
  let takeBack: () => void = () => undefined;
  let running: Promise<void> | null = null;
  let failures = 0;
  let inFlight: Answers = {};

  const isWaiting = () => Object.keys(versions.sendable()).length > 0;
  const later = (milliseconds: number) => {
    takeBack();
    takeBack = world.after(milliseconds, () => void now());
  };

  function told(): SaveState {
    if (isWaiting()) return { is: 'saving' };
    if (versions.conflicts.value.length > 0) return { is: 'conflict' };
    return versions.refusals.value.size > 0 ? { is: 'refused' } : { is: 'saved', at: world.now() };
  }

  function tryAgain(why: 'offline' | 'broken'): void {
    const seconds = patience[Math.min(failures, patience.length - 1)] ?? 30;
    failures += 1;
    if (why === 'broken') state.value = { is: 'failing', seconds };
    else if (state.value.is !== 'offline') state.value = { is: 'offline', since: world.now() };
    later(seconds * 1_000);
  }

  /** Takes in what became of answers that were sent; true when the rest may follow at once. */
  function settle(sent: Sent, before: Answers, asked: Answers): boolean {
    if (sent.is === 'offline' || sent.is === 'broken') {
      tryAgain(sent.is);
      return false;
    }
    failures = 0;
    if (sent.is === 'saved') versions.stand(sent.base, { ...before, ...asked });
    else if (sent.is === 'stale') versions.stand(sent.base, before);
    else if (sent.is === 'refused') versions.refuse(sent.why, asked);
    else {
      // What was written is still told as not saved.
      if (sent.is === 'closed') versions.base.value = { ...sent.base, answers: before };
      state.value = { is: sent.is };
      return false;
    }
    state.value = told();
    return sent.is !== 'saved' && isWaiting();
  }

  async function run(keepalive: boolean): Promise<void> {
    for (let again = isWaiting(); again; ) {
      const asked = versions.sendable();
      const before = versions.ground();
      inFlight = asked;
      keep();
      const sent = await world.send(versions.base.value, asked, keepalive);
      inFlight = {};
      again = settle(sent, before, asked);
      keep();
    }
    if (state.value.is !== 'saving') return;
    if (isWaiting()) later(pause);
    else state.value = told();
  }

  async function now(keepalive = false): Promise<void> {
    takeBack();
    while (running) await running;
    if (stopped.includes(state.value.is)) return;
    running = run(keepalive).finally(() => {
      running = null;
    });
    await running;
  }

  return {
    state: state as ReadonlySignal<SaveState>,
    now,
    isBusy: () => running !== null,
    /** Answers of which the server has not said that it has them. */
    inFlight: () => inFlight,

    /** A key was typed. */
    typed(): void {
      if (waiting.includes(state.value.is)) return;
      if (state.value.is !== 'conflict') state.value = { is: 'saving' };
      later(pause);
    },

    /** Versions met, or somebody chose between them. */
    decided(): void {
      keep();
      if (!isWritten(versions.base.value)) {
        state.value = { is: 'closed' };
        return;
      }
      state.value = told();
      if (isWaiting()) later(0);
    },
  };
}
