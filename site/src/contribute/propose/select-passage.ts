import type { Passage } from './passages.ts';

/** Milliseconds in which the form shows the question of another section. */
const patience = 3_000;

const fieldAt = (path: string): HTMLInputElement | HTMLTextAreaElement | null => {
  // The box of an address stands beside the choice to give one.
  const found = document.getElementById(`${path}.adresse`) ?? document.getElementById(path);
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : null;
};

/** Calls back once the answer is on the page, which goes to its section when need be. */
function whenThere(path: string, then: (field: HTMLInputElement | HTMLTextAreaElement) => void) {
  const field = fieldAt(path);
  if (field) return then(field);
  const watch = new MutationObserver(() => {
    const come = fieldAt(path);
    if (!come) return;
    watch.disconnect();
    // After the form gave the focus to the question.
    requestAnimationFrame(() => then(come));
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), patience);
  location.hash = encodeURIComponent(path);
}

/** Puts the caret on a passage, selected, in its answer. */
export const selectPassage = ({ path, start, end }: Passage): void =>
  whenThere(path, (field) => {
    field.focus();
    // What holds an address has no offsets.
    if (field.selectionStart === null) field.select();
    else field.setSelectionRange(start, end);
    field.scrollIntoView({ block: 'center' });
  });
