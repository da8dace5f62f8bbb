import { type Choice, chooser } from './choose-related.ts';
import type { Fiche } from './fiche.ts';
import type { Shelves } from './shelves.ts';
import { tiesOf } from './ties.ts';

/** A fiche to read next, and why, in words. */
export interface Related {
  readonly fiche: Fiche;
  readonly reason: string;
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
