import type { Fiche } from './fiche.ts';
import type { Shelves } from './shelves.ts';
import { tiesOf } from './ties.ts';

/** A fiche to read next, and why, in words. */
export interface Related {
  readonly fiche: Fiche;
  readonly reason: string;
}

/** A fiche by its position, and which tie of the one that chose it gives the reason. */
interface Choice {
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
function chooser(fiches: readonly Fiche[], shelves: Shelves): (position: number) => Choice[] {
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

  function closest(kind: number | undefined): number[] {
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

/** Whether two fiches are chosen, and choose, alike: what an edit of the text leaves as it was. */
function standAlike(one: Fiche, other: Fiche | undefined): boolean {
  if (one === other) return true;
  const [ties, others] = [tiesOf(one), other ? tiesOf(other) : []];
  return (
    one.kind === other?.kind &&
    one.entry.slug === other.entry.slug &&
    ties.length === others.length &&
    ties.every(({ shelf }, index) => shelf === others[index]?.shelf)
  );
}

interface Chosen {
  readonly fiches: readonly Fiche[];
  readonly choices: (readonly Choice[] | undefined)[];
}
let latest: Chosen = { fiches: [], choices: [] };

/** The fiches related to the one at a position. Choices are kept from one update to the next as long as only texts change. */
export function relations(
  fiches: readonly Fiche[],
  shelves: Shelves,
): (position: number) => readonly Related[] {
  const alike =
    fiches.length === latest.fiches.length &&
    fiches.every((fiche, position) => standAlike(fiche, latest.fiches[position]));
  const { choices } = alike ? latest : { choices: [] };
  latest = { fiches, choices };
  const choose = chooser(fiches, shelves);
  return (position) => {
    const from = fiches[position];
    if (!from) return [];
    const chosen = choices[position] ?? choose(position);
    choices[position] = chosen;
    return answerOf(
      from,
      chosen.flatMap((choice) => fiches[choice.position] ?? []),
      chosen.map(({ tie }) => tie),
    );
  };
}

interface Answer {
  readonly found: readonly Fiche[];
  readonly ties: readonly number[];
  readonly related: readonly Related[];
}
const answered = new WeakMap<Fiche, Answer>();

/** The same answer as long as a fiche has the same neighbours, so that what was made of it can be kept. */
function answerOf(
  from: Fiche,
  found: readonly Fiche[],
  ties: readonly number[],
): readonly Related[] {
  const before = answered.get(from);
  const same = (to: Fiche, index: number) =>
    before?.found[index] === to && before.ties[index] === ties[index];
  if (before?.found.length === found.length && found.every(same)) return before.related;
  const related = found.map((fiche, index) => ({
    fiche,
    reason: tiesOf(from)[ties[index] ?? 0]?.reason(from, fiche) ?? '',
  }));
  answered.set(from, { found, ties, related });
  return related;
}
