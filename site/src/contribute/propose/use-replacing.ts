import { signal } from '@preact/signals';
import { useForm } from '../form/form-state.ts';
import type { Passage } from './passages.ts';
import { onScreen, textAt } from './passages.ts';
import type { Rephrasing } from './rephrase.ts';
import { writeAt } from './write-at.ts';

/** A replacement that can still be taken back. */
export interface Replaced {
  readonly path: string;
  readonly done: string;
  readonly undo: () => void;
}
export const replaced = signal<Replaced | null>(null);

/** Milliseconds; `FLOWS.md`, section 2. */
const undoable = 10_000;

/** Puts a rephrasing in place; the passage comes back by one click for ten seconds. */
export function useReplacing({ path, text }: Passage): (rephrasing: Rephrasing) => void {
  const { draft, attached, announce } = useForm();
  const write = (next: string) => {
    const [place, id, name] = path.split('.');
    if (place === 'attachments') return attached.write(id, name, next);
    const change = writeAt(draft.answers.value, path, next);
    if (change) draft.set(...change);
  };
  return (rephrasing) => {
    write(rephrasing.text);
    const one: Replaced = {
      path,
      done: rephrasing.done,
      undo: () => {
        replaced.value = null;
        // What was typed since is not undone with it.
        const now = onScreen(draft.answers.value, attached.asTyped());
        if (textAt(now, path.split('.')) === rephrasing.text) write(text);
        announce('Passage rétabli.');
        document.getElementById(path)?.focus();
      },
    };
    replaced.value = one;
    announce(`${rephrasing.done} Annuler possible.`);
    setTimeout(() => {
      if (replaced.value === one) replaced.value = null;
    }, undoable);
  };
}
