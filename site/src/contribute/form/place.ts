import type { SectionId } from '@pratiques/shared';
import { type ReadonlySignal, signal } from '@preact/signals';
import { fieldOf, sectionIds, sectionOf } from './remaining.ts';

/** Where the reader is in the form: `#effets`, `#effects.1.observed`, `#proposer`, `#versions`, or the overview. */
export type Place =
  | { readonly is: 'overview' | 'propose' | 'versions' }
  | { readonly is: 'section'; readonly id: SectionId; readonly path: string | null };

const sectionNamed = (name: string) => sectionIds.find((id) => id === name);

export function placeOf(hash: string): Place {
  const name = decodeURIComponent(hash.replace(/^#/, ''));
  if (name === 'proposer') return { is: 'propose' };
  if (name === 'versions') return { is: 'versions' };
  const section = sectionNamed(name);
  if (section) return { is: 'section', id: section, path: null };
  const of = sectionOf(name);
  // Agreements are given where the fiche is proposed.
  if (of === 'accord') return { is: 'propose' };
  return of ? { is: 'section', id: of, path: name } : { is: 'overview' };
}

/** The place that the address names now. */
export function watchPlace(): ReadonlySignal<Place> {
  const place = signal(placeOf(location.hash));
  addEventListener('hashchange', () => {
    place.value = placeOf(location.hash);
  });
  return place;
}

const control = ':is(input, textarea, select, button)';

/** Gives the focus to an answer, by its path; what is not on screen by that name is told by its question. */
export function focusOn(path: string): void {
  const named = document.getElementById(path);
  const question = document.getElementById(`q-${fieldOf(path)}`);
  // What the team asks there is read first, and stays in sight with its question.
  const asked = question?.querySelector<HTMLElement>(`[data-asked="${path}"]`);
  if (asked) {
    asked.focus({ preventScroll: true });
    question?.scrollIntoView();
    return;
  }
  const first = question?.querySelector<HTMLElement>(`.main ${control}`);
  const within = named?.matches(control)
    ? named
    : named?.querySelector<HTMLElement>(':is(input, textarea, select)');
  const target = within ?? first ?? question;
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
