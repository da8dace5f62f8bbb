import { type ComponentChild, render } from 'preact';

/** Shows a part of the page, in the place that waits for it (`data-island`). */
export function show(name: string, what: ComponentChild): void {
  const place = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (!place) throw new Error(`The page has no place for ${name}.`);
  place.replaceChildren();
  render(what, place);
}
