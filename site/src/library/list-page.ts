import { urls } from '../lib/urls.ts';
import type { Fiche } from './fiche.ts';

/** One page of a list, newest fiche first. */
export interface ListPage {
  readonly url: string;
  /** null for the front of the list, which holds the newest. */
  readonly number: number | null;
  /** How many fiches the whole list holds; only the front says it, so that older pages keep still. */
  readonly total: number | null;
  readonly fiches: readonly Fiche[];
  readonly newer: string | null;
  readonly older: string | null;
}

const length = 20;
/** Whole pages behind the front; the front takes the last whole page and what follows it. */
const filed = (count: number) => Math.max(0, Math.floor(count / length) - 1);

/** A page of a list given from the oldest; pages are numbered from the oldest, so that a new fiche moves none. */
export function listPage(
  base: string,
  oldestFirst: readonly Fiche[],
  number: number | null,
): ListPage | null {
  const last = filed(oldestFirst.length);
  if (number !== null && !(Number.isInteger(number) && number >= 1 && number <= last)) return null;
  const from = (number === null ? last : number - 1) * length;
  const to = number === null ? oldestFirst.length : from + length;
  const older = number === null ? last : number - 1;
  return {
    url: urls.page(base, number),
    number,
    total: number === null ? oldestFirst.length : null,
    fiches: oldestFirst.slice(from, to).reverse(),
    newer: number === null ? null : urls.page(base, number === last ? null : number + 1),
    older: older >= 1 ? urls.page(base, older) : null,
  };
}

/** Every page of a list. */
export function* listPages(base: string, oldestFirst: readonly Fiche[]): Iterable<ListPage> {
  for (const number of [null, ...Array(filed(oldestFirst.length)).keys()]) {
    const page = listPage(base, oldestFirst, number === null ? null : number + 1);
    if (page) yield page;
  }
}

/** All that a page of a list shows, as one text: a fiche stands in many lists, and each is asked at every update. */
export const shownBy = ({ url, total, newer, older, fiches }: ListPage): string =>
  [url, total, newer, older, ...fiches.map(({ card }) => card)].join(' ');
