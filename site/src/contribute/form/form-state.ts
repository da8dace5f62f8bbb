import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Attached, createAttached } from '../attachments/attached.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { unanswered } from '../follow/unanswered.ts';
import { fieldOf, isAlreadyWrong, type Remark, remarksOn } from './remaining.ts';

/** What every question of the form reads. */
export interface FormState extends OpenDraft {
  /** What is said of its pictures and documents. */
  readonly attached: Attached;
  /** All that keeps the fiche from being proposed. */
  readonly remarks: ReadonlySignal<readonly Remark[]>;
  /** What is said now: all of it once the fiche was checked, else what is wrong in questions that were left. */
  readonly told: ReadonlySignal<readonly Remark[]>;
  /** A question was left. */
  readonly leave: (name: string) => void;
  /** From now on all that is missing is said at its place. */
  readonly check: () => void;
  /** Says something in the page's one status region. */
  readonly announce: (text: string) => void;
  readonly announced: ReadonlySignal<string>;
}

export function createFormState(open: OpenDraft): FormState {
  const { draft } = open;
  const attached = createAttached(open);
  const remarks = computed(() => [
    ...remarksOn(draft.answers.value, attached.asTyped()),
    ...unanswered(draft.contribution.value),
  ]);
  const left = signal<ReadonlySet<string>>(new Set());
  const checked = signal(false);
  const announced = signal('');
  const told = computed(() => {
    const refused = [...draft.refusals.value].map(
      ([path, sentence]): Remark => ({ path, name: 'invalid', sentence }),
    );
    const said = remarks.value.filter(
      (remark) => checked.value || (left.value.has(fieldOf(remark.path)) && isAlreadyWrong(remark)),
    );
    return [...refused, ...said];
  });
  return {
    ...open,
    attached,
    remarks,
    told,
    announced,
    leave: (name) => {
      left.value = new Set([...left.value, name]);
    },
    check: () => {
      checked.value = true;
    },
    announce: (text) => {
      // Emptied first: the same words twice are read twice.
      announced.value = '';
      setTimeout(() => {
        announced.value = text;
      }, 50);
    },
  };
}

export const FormContext = createContext<FormState | null>(null);

/** The form around a component. */
export function useForm(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('A question stands outside of its form.');
  return form;
}
