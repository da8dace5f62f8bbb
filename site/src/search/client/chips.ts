import { typo } from '../../prose/typography.ts';
import { type Choices, type FacetName, facetNames } from '../facets.ts';
import { type Asked, pageSize, writeAddress } from './address.ts';

/** One value that the reader has chosen. */
export interface Chosen {
  readonly name: FacetName;
  readonly value: string;
}

export const chosen = (choices: Choices): Chosen[] =>
  facetNames.flatMap((name) => choices[name].map((value) => ({ name, value })));

/** What is asked without one of the values. */
export const without = (asked: Asked, { name, value }: Chosen): Asked => ({
  ...asked,
  shown: pageSize,
  choices: { ...asked.choices, [name]: asked.choices[name].filter((other) => other !== value) },
});

export const pageWith = (asked: Asked): string => `${location.pathname}${writeAddress(asked)}`;

/** Active filters, each a link to the same search without it: it can be copied, opened apart, reached by keyboard. */
export function chipsOf(
  asked: Asked,
  labelOf: (name: FacetName, value: string) => string,
): HTMLElement[] {
  const model = document.querySelector<HTMLTemplateElement>('#modele-filtre');
  return chosen(asked.choices).map((value) => {
    const item = document.createElement('li');
    if (model) item.append(document.importNode(model.content, true));
    const link = item.querySelector('a');
    link?.setAttribute('href', pageWith(without(asked, value)));
    link?.prepend(typo(labelOf(value.name, value.value)));
    return item;
  });
}
