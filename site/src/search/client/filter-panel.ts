import { type Choices, type Counts, type FacetName, facetNames, noChoice } from '../facets.ts';
import { folded } from '../folded-words.ts';
import { within } from './within.ts';

/** The filters as the page prints them: a box for each value that a fiche has, with its label. */
export interface FilterPanel {
  choices(): Choices;
  show(choices: Choices, counts: Counts | null): void;
  /** How the page names a value; the value itself when the page does not know it. */
  labelOf(name: FacetName, value: string): string;
}

const spoken = (count: number) => (count > 1 ? ' fiches' : ' fiche');

/** Narrows a long list as the reader types a name or a number; what is ticked stays in sight. */
function narrowable(list: HTMLElement, input: HTMLInputElement): void {
  const narrow = () => {
    const sought = folded(input.value.trim());
    for (const item of list.querySelectorAll('li')) {
      const ticked = item.querySelector('input')?.checked ?? false;
      item.classList.toggle(
        'is-aside',
        !ticked && !folded(item.dataset.label ?? '').includes(sought),
      );
    }
  };
  input.addEventListener('input', narrow);
  // Enter in this field would send the form: the list is narrowed already.
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}

const itemOf = (box: HTMLInputElement) => box.closest('li');
/** The page's template names boxes after facets. */
const facetOf = (box: HTMLInputElement): FacetName =>
  facetNames.find((name) => name === box.name) ?? 'kind';

/** A value that would lead nowhere goes out of sight; what has the focus stays, or a keyboard would lose its place. */
function showCount(box: HTMLInputElement, count: number): void {
  const item = itemOf(box);
  if (!item) return;
  item.hidden = count === 0 && !box.checked && box !== document.activeElement;
  within(item, '.n').firstChild?.replaceWith(String(count));
  within(item, '.n .visually-hidden').textContent = spoken(count);
}

export function createFilterPanel(form: HTMLElement): FilterPanel {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  for (const input of form.querySelectorAll<HTMLInputElement>('input[data-narrows]')) {
    narrowable(within(form, `#${input.dataset.narrows}`), input);
  }
  return {
    choices() {
      const valuesOf = (name: FacetName) =>
        boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value);
      const choices = { ...noChoice };
      for (const name of facetNames) choices[name] = valuesOf(name);
      return choices;
    },
    show(choices, counts) {
      for (const box of boxes) box.checked = choices[facetOf(box)].includes(box.value);
      if (!counts) return;
      for (const box of boxes) showCount(box, counts[facetOf(box)].get(box.value) ?? 0);
      for (const group of form.querySelectorAll<HTMLElement>('[data-facet]')) {
        group.hidden = [...group.querySelectorAll('li')].every((item) => item.hidden);
      }
    },
    labelOf(name, value) {
      const box = boxes.find((each) => each.name === name && each.value === value);
      return (box && itemOf(box)?.dataset.label) ?? value;
    },
  };
}
