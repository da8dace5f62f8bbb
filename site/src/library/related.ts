import type { Fiche } from './fiche.ts';
import { positionOf } from './oldest-first.ts';
import type { Shelves } from './shelves.ts';
import { type Tie, tiesOf } from './ties.ts';

/** A fiche to read next, and why, in words. */
export interface Related {
  readonly fiche: Fiche;
  readonly reason: string;
}

const reach = 12;

/** Candidates are the nearest in date on a shelf, so that a new fiche changes the pages of few others. */
function around(fiche: Fiche, fiches: readonly Fiche[]): readonly Fiche[] {
  const at = positionOf(fiche, fiches);
  return fiches.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other !== fiche);
}

interface Candidate {
  readonly fiche: Fiche;
  score: number;
  /** The tie that weighs most: it gives the reason. */
  best: number;
  tie: Tie;
}

function candidates(fiche: Fiche, shelves: Shelves, size: number): Candidate[] {
  const found = new Map<Fiche, Candidate>();
  for (const tie of tiesOf(fiche)) {
    const there = shelves.on(tie.shelf);
    // Rare things count more.
    const score = tie.weight * Math.log2(1 + size / there.length);
    for (const other of around(fiche, there)) {
      const seen = found.get(other);
      if (!seen) found.set(other, { fiche: other, score, best: score, tie });
      else {
        seen.score += score;
        if (score > seen.best) {
          seen.best = score;
          seen.tie = tie;
        }
      }
    }
  }
  return [...found.values()];
}

const closer = (a: Candidate, b: Candidate) =>
  a.score > b.score || (a.score === b.score && a.fiche.entry.slug < b.fiche.entry.slug);

const closest = (among: readonly Candidate[]): Candidate | undefined =>
  among.reduce<Candidate | undefined>(
    (best, one) => (!best || closer(one, best) ? one : best),
    undefined,
  );

/** The three fiches closest to one fiche, by what they share. Same answer for the same library. */
export function relatedTo(fiche: Fiche, shelves: Shelves, size: number): readonly Related[] {
  const all = candidates(fiche, shelves, size);
  const chosen: Candidate[] = [];
  for (let count = 0; count < 3; count++) {
    const next = closest(all.filter((one) => !chosen.includes(one)));
    if (next) chosen.push(next);
  }
  // Both voices, when the other one has something to say on the subject.
  const other = closest(all.filter((one) => one.fiche.kind !== fiche.kind));
  if (other && chosen.length === 3 && !chosen.includes(other)) chosen[2] = other;
  return chosen.map(({ fiche: to, tie }) => ({ fiche: to, reason: tie.reason(to) }));
}
