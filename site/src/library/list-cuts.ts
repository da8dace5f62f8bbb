import type { Fiche } from './fiche.ts';

/** A page ends at a fiche whose mark comes first among those that surround it: this many on each side. */
const around = 9;
/** How many fiches the front holds at least, when the list has them. */
const leastFront = 12;
const most = 30;

/** Whether no fiche around has a mark that comes before; of two equal marks the older one counts. */
function comesFirst(list: readonly Fiche[], at: number): boolean {
  const mark = list[at]?.mark ?? '';
  for (let step = 1; step <= around; step++) {
    if ((list[at - step]?.mark ?? '') <= mark || (list[at + step]?.mark ?? '') < mark) return false;
  }
  return true;
}

/** Ends of pages within a stretch that is too long: where its marks come first, far enough from both ends. */
function divide(list: readonly Fiche[], from: number, to: number, least: number): number[] {
  if (to - from <= most) return [];
  let best = from + around;
  for (let at = best + 1; at < to - least; at++)
    if ((list[at]?.mark ?? '') < (list[best]?.mark ?? '')) best = at;
  return [...divide(list, from, best + 1, around + 1), best, ...divide(list, best + 1, to, least)];
}

/**
 * Where a list, given from the oldest, is cut into pages: the position of the newest fiche of each page
 * but the front. A cut follows from the fiches around it alone, so that one fiche more or less moves
 * two or three pages, wherever it stands and however long the list is.
 */
export function listCuts(list: readonly Fiche[]): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (let at = around; at < list.length - leastFront; at++) {
    if (!comesFirst(list, at)) continue;
    cuts.push(...divide(list, from, at + 1, around + 1), at);
    from = at + 1;
  }
  return [...cuts, ...divide(list, from, list.length, leastFront)];
}
