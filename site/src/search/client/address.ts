import { type Choices, facetNames, noChoice } from '../facets.ts';

/** All that a link to the page can say: the same address gives the same results. */
export interface Asked {
  readonly typed: string;
  readonly choices: Choices;
  /** How many results the reader has unrolled. */
  readonly shown: number;
}

export const pageSize = 20;
const longest = 200;

/** Reads an address; whatever it says that makes no sense is ignored. */
export function readAddress(address: URLSearchParams): Asked {
  const choices = { ...noChoice };
  for (const name of facetNames)
    choices[name] = [...new Set(address.getAll(name))]
      .filter((value) => value !== '')
      .slice(0, 100);
  const pages = Math.ceil(Number.parseInt(address.get('shown') ?? '', 10) / pageSize);
  return {
    typed: (address.get('q') ?? '').slice(0, longest),
    choices,
    shown: pageSize * (pages >= 1 ? Math.min(pages, 500) : 1),
  };
}

/** The query of an address, without what goes without saying. */
export function writeAddress({ typed, choices, shown }: Asked): string {
  const address = new URLSearchParams();
  if (typed.trim() !== '') address.set('q', typed.trim());
  for (const name of facetNames) for (const value of choices[name]) address.append(name, value);
  if (shown > pageSize) address.set('shown', String(shown));
  const query = address.toString();
  return query === '' ? '' : `?${query}`;
}
