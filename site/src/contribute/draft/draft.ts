import { computed, type ReadonlySignal } from '@preact/signals';
import { type Answers, type AnswerValue, emptyAnswers } from './answers.ts';
import type { Copy } from './local-copies.ts';
import { createSaving, type SavingWorld } from './saving.ts';
import type { Base } from './send-answers.ts';
import { createVersions } from './versions.ts';

/** What a draft needs of the world. */
export interface DraftWorld extends SavingWorld {
  /** Keeps a copy on this device; `null`: everything is on the server. */
  readonly keep: (copy: Copy | null) => void;
  /** Keeps it before the page ends. */
  readonly keepAtOnce: (copy: Copy) => void;
}

/**
 * A fiche that is being written: kept on this device at each key, on the server a second after the last one.
 * Versions that meet are brought together answer by answer; what both changed waits for a choice.
 */
export function createDraft(
  world: DraftWorld,
  start: Base | null,
  beginning: Answers = emptyAnswers(),
) {
  const versions = createVersions(start, beginning);
  const { base, answers } = versions;
  const copy = (): Copy | null =>
    Object.keys(versions.unsent.value).length === 0
      ? null
      : { base: base.value, answers: answers.value, sent: saving.inFlight() };
  const saving = createSaving(world, versions, () => world.keep(copy()));

  return {
    answers: answers as ReadonlySignal<Answers>,
    contribution: computed(() => base.value?.contribution ?? null),
    conflicts: versions.conflicts,
    refusals: versions.refusals,
    state: saving.state,

    set(name: string, value: AnswerValue): void {
      answers.value = { ...answers.value, [name]: value };
      world.keep(copy());
      saving.typed();
    },

    /** What is to be kept of an answer that has two versions. */
    choose(name: string, value: AnswerValue): void {
      versions.choose(name, value);
      saving.decided();
    },

    /** What the server knows of the fiche by now: taken in without a word where nothing is disputed. */
    meet(next: Base): void {
      const known = base.value?.contribution.version ?? 0;
      if (saving.isBusy() || next.contribution.version <= known) return;
      versions.stand(next, versions.ground());
      saving.decided();
    },

    /** Text found on this device, written on `from`, some of it `sent` as its page ended. */
    find(found: Answers, from: Answers, sent: Answers = {}): void {
      versions.find(found, from, sent);
      saving.decided();
    },

    /** The page may end now. */
    keepAtOnce(): void {
      const left = copy();
      if (left) world.keepAtOnce(left);
    },

    /** Sends all that can be saved now; true when the server has everything. */
    async flush(keepalive = false): Promise<boolean> {
      await saving.now(keepalive);
      return Object.keys(versions.unsent.value).length === 0;
    },
  };
}
export type Draft = ReturnType<typeof createDraft>;
