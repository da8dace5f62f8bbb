import type { Fiche } from './fiche.ts';
import type { Shelves } from './shelves.ts';
import { type Tie, tiesOf } from './ties.ts';

/** A fiche to read next, and why, in words. */
export interface Related {
  readonly fiche: Fiche;
  readonly reason: string;
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
 * Finds the three fiches closest to one fiche, by what they share. Same answer for the same library.
 * All fiches are asked at every update: scores are kept by position, in arrays that every question uses again.
 */
export function relations(
  fiches: readonly Fiche[],
  shelves: Shelves,
): (position: number) => readonly Related[] {
  const kinds = Uint8Array.from(fiches, ({ kind }) => (kind === 'practice' ? 0 : 1));
  const scores = new Float64Array(fiches.length);
  /** The weight of the tie that gives the reason. */
  const strongest = new Float64Array(fiches.length);
  const ties: (Tie | undefined)[] = new Array(fiches.length);
  let found: number[] = [];

  function weigh(position: number, tie: Tie): void {
    const there = shelves.positionsOn(tie.shelf);
    // Rare things count more.
    const score = tie.weight * Math.log2(1 + fiches.length / there.length);
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

  function choose(kind: number | undefined): number[] {
    const chosen: number[] = [];
    let other: number | undefined;
    for (const one of found) {
      if (closer(one, chosen[shown - 1])) {
        const place = chosen.findIndex((better) => closer(one, better));
        chosen.splice(place === -1 ? chosen.length : place, 0, one);
        if (chosen.length > shown) chosen.pop();
      }
      if (kinds[one] !== kind && closer(one, other)) other = one;
    }
    // Both voices, when the other one has something to say on the subject.
    if (other !== undefined && chosen.length === shown && !chosen.includes(other))
      chosen[shown - 1] = other;
    return chosen;
  }

  return (position) => {
    const from = fiches[position];
    if (!from) return [];
    for (const tie of tiesOf(from)) weigh(position, tie);
    const answer = answerOf(
      from,
      choose(kinds[position]).flatMap((one) => {
        const [to, tie] = [fiches[one], ties[one]];
        return to && tie ? [{ to, tie }] : [];
      }),
    );
    for (const one of found) scores[one] = 0;
    found = [];
    return answer;
  };
}

interface Found {
  readonly to: Fiche;
  readonly tie: Tie;
}
const answered = new WeakMap<
  Fiche,
  { readonly found: readonly Found[]; readonly related: readonly Related[] }
>();

/** The same answer as long as a fiche has the same neighbours, so that what was made of it can be kept. */
function answerOf(from: Fiche, found: readonly Found[]): readonly Related[] {
  const before = answered.get(from);
  const same = ({ to, tie }: Found, index: number) =>
    before?.found[index]?.to === to && before.found[index].tie === tie;
  if (before?.found.length === found.length && found.every(same)) return before.related;
  const related = found.map(({ to, tie }) => ({ fiche: to, reason: tie.reason(from, to) }));
  answered.set(from, { found, related });
  return related;
}
