import { batch, computed, signal } from '@preact/signals';
import {
  type Answers,
  type AnswerValue,
  difference,
  isSame,
  normalAnswer,
  normalAnswers,
} from './answers.ts';
import { type Conflict, merge } from './merge.ts';
import type { Base } from './send-answers.ts';

/**
 * What this page shows of a fiche, beside what the server has: what differs, and what two people changed.
 * `beginning` is what the server makes of a fiche that has no answer yet.
 */
export function createVersions(start: Base | null, beginning: Answers) {
  const base = signal<Base | null>(start);
  const answers = signal<Answers>(start?.answers ?? beginning);
  /** By name, the other version of an answer that waits for a choice. */
  const disputed = signal<ReadonlyMap<string, AnswerValue>>(new Map());
  /** By name, what the server does not take and why. */
  const refused = signal<ReadonlyMap<string, { value: AnswerValue; message: string }>>(new Map());

  const ground = () => base.value?.answers ?? beginning;
  const mine = (name: string) => normalAnswer(name, answers.value[name] ?? null);

  const conflicts = computed((): readonly Conflict[] =>
    [...disputed.value]
      .map(([name, theirs]) => ({ name, mine: mine(name), theirs }))
      .filter((conflict) => !isSame(conflict.name, conflict.mine, conflict.theirs)),
  );
  const refusals = computed(
    (): ReadonlyMap<string, string> =>
      new Map(
        [...refused.value]
          .filter(([name, { value }]) => isSame(name, value, mine(name)))
          .map(([name, { message }]) => [name, message]),
      ),
  );
  const unsent = computed(() => difference(ground(), normalAnswers(answers.value)));

  /** What is on screen stays as it is typed, as long as it says the same. */
  const show = (merged: Answers) =>
    Object.fromEntries(
      Object.entries(answers.value).map(([name, raw]): [string, AnswerValue] => {
        const value = merged[name] ?? null;
        return [name, isSame(name, normalAnswer(name, raw), value) ? raw : value];
      }),
    );

  function take(found: readonly Conflict[], merged: Answers): void {
    answers.value = show(merged);
    disputed.value = new Map([
      ...disputed.value,
      ...found.map(({ name, theirs }) => [name, theirs] as const),
    ]);
  }

  return {
    base,
    answers,
    conflicts,
    refusals,
    /** What is not on the server. */
    unsent,
    ground,

    /** What would be taken if it were sent now. */
    sendable(): Answers {
      const held = new Set([...conflicts.value.map(({ name }) => name), ...refusals.value.keys()]);
      return Object.fromEntries(Object.entries(unsent.value).filter(([name]) => !held.has(name)));
    },

    /** Stands on another version from now on; `from` is what both began as. */
    stand(next: Base, from: Answers): void {
      const merged = merge(from, normalAnswers(answers.value), next.answers);
      batch(() => {
        base.value = next;
        disputed.value = new Map(
          [...disputed.value.keys()].map((name) => [name, next.answers[name] ?? null]),
        );
        take(merged.conflicts, merged.answers);
      });
    },

    /**
     * Takes in text that was found on this device, written on `from`; what was `sent` as its page ended
     * is what it was written on, where it has arrived.
     */
    find(copy: Answers, from: Answers, sent: Answers): void {
      const theirs = normalAnswers(answers.value);
      const arrived = Object.entries(sent).filter(([name, value]) =>
        isSame(name, value, theirs[name]),
      );
      const ground = { ...from, ...Object.fromEntries(arrived) };
      const merged = merge(ground, normalAnswers(copy), theirs);
      batch(() => take(merged.conflicts, merged.answers));
    },

    /** What is to be kept of an answer that has two versions. */
    choose(name: string, value: AnswerValue): void {
      batch(() => {
        disputed.value = new Map([...disputed.value].filter(([other]) => other !== name));
        answers.value = { ...answers.value, [name]: value };
      });
    },

    refuse(why: ReadonlyMap<string, string>, asked: Answers): void {
      const found = [...why].map(
        ([name, message]) => [name, { value: asked[name] ?? null, message }] as const,
      );
      refused.value = new Map([...refused.value, ...found]);
    },
  };
}
export type Versions = ReturnType<typeof createVersions>;
