import type { Fiche } from './fiche.ts';
import type { Shelves } from './shelves.ts';
import { tiesOf } from './ties.ts';

/** A fiche by its position, and which tie of the one that chose it gives the reason. */
export interface Choice {
  readonly position: number;
  readonly tie: number;
}

/** Candidates are the nearest in date on a shelf, so that a new fiche changes the pages of few others. */
const reach = 12;
const shown = 3;

/** Where a position stands on a shelf, or would. */
function indexOf(position: number, shelf: readonly number[]): number {
  let low = 0;
  let high = shelf.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shelf[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Chooses the three fiches closest to one fiche, by what they share. Same answer for the same library.
 * All fiches are asked at every update: scores are kept by position, in arrays that every question uses again.
 */
export function chooser(
  fiches: readonly Fiche[],
  shelves: Shelves,
): (position: number) => Choice[] {
  const kinds = Uint8Array.from(fiches, ({ kind }) => (kind === 'practice' ? 0 : 1));
  const scores = new Float64Array(fiches.length);
  /** The weight of the tie that gives the reason, and which one it is. */
  const strongest = new Float64Array(fiches.length);
  const ties = new Uint16Array(fiches.length);
  let found: number[] = [];

  function weigh(position: number, score: number, there: readonly number[], tie: number): void {
    const at = indexOf(position, there);
    const end = Math.min(there.length, at + reach + 1);
    for (let index = Math.max(0, at - reach); index < end; index++) {
      const other = there[index] ?? 0;
      if (other === position) continue;
      const before = scores[other] ?? 0;
      if (before === 0) found.push(other);
      scores[other] = before + score;
      if (before === 0 || score > (strongest[other] ?? 0)) {
        strongest[other] = score;
        ties[other] = tie;
      }
    }
  }

  const slug = (position: number) => fiches[position]?.entry.slug ?? '';
  const closer = (one: number, other: number | undefined) => {
    if (other === undefined) return true;
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference > 0 || (difference === 0 && slug(one) < slug(other));
  };

  /** Puts a fiche where it belongs among the best so far. */
  function place(chosen: number[], one: number): void {
    if (!closer(one, chosen[shown - 1])) return;
    const at = chosen.findIndex((better) => closer(one, better));
    chosen.splice(at === -1 ? chosen.length : at, 0, one);
    if (chosen.length > shown) chosen.pop();
  }

  function closest(kind: number | undefined): number[] {
    const chosen: number[] = [];
    let other: number | undefined;
    for (const one of found) {
      place(chosen, one);
      if (kinds[one] !== kind && closer(one, other)) other = one;
    }
    // Both voices, when the other one has something to say on the subject.
    if (other !== undefined && chosen.length === shown && !chosen.includes(other))
      chosen[shown - 1] = other;
    return chosen;
  }

  return (position) => {
    const fiche = fiches[position];
    for (const [index, tie] of (fiche ? tiesOf(fiche) : []).entries()) {
      const there = shelves.positionsOn(tie.shelf);
      // Rare things count more.
      weigh(position, tie.weight * Math.log2(1 + fiches.length / there.length), there, index);
    }
    const chosen = closest(kinds[position]).map((one) => ({ position: one, tie: ties[one] ?? 0 }));
    for (const one of found) scores[one] = 0;
    found = [];
    return chosen;
  };
}
