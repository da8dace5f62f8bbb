import type { Domain, FicheKind } from '@pratiques/shared';
import type { Fiche, Term } from './fiche.ts';

/** Fiches gathered under each thing that they have in common. */
export interface Shelves {
  /** The same array each time. */
  on(shelf: string): readonly Fiche[];
  /** The same as positions in the whole list, from the oldest. */
  positionsOn(shelf: string): readonly number[];
}

/** The name of each kind of shelf. */
export const shelf = {
  kind: (kind: FicheKind) => `kind/${kind}`,
  domain: (domain: Domain) => `domain/${domain}`,
  term: (term: Pick<Term, 'kind' | 'key'>) => `${term.kind}/${term.key}`,
  departement: (code: string) => `departement/${code}`,
};

const known = new WeakMap<Fiche, readonly string[]>();

/** Every shelf on which a fiche stands. */
function shelvesOf(fiche: Fiche): readonly string[] {
  const found = known.get(fiche);
  if (found) return found;
  const { kind, names, entry } = fiche;
  const terms = [...names.themes, ...names.audiences, ...names.frameworks, ...names.topics];
  const shelves = new Set([
    shelf.kind(kind),
    ...names.domains.map(shelf.domain),
    ...terms.map(shelf.term),
    ...(names.structure ? [shelf.term(names.structure)] : []),
    ...entry.departements.map(shelf.departement),
  ]);
  known.set(fiche, [...shelves]);
  return [...shelves];
}

/** Puts fiches on their shelves, in the order in which they come. */
export function fillShelves(fiches: readonly Fiche[]): Shelves {
  const positions = new Map<string, number[]>();
  for (const [position, fiche] of fiches.entries()) {
    for (const name of shelvesOf(fiche)) {
      const there = positions.get(name);
      if (there) there.push(position);
      else positions.set(name, [position]);
    }
  }
  const asked = new Map<string, readonly Fiche[]>();
  const positionsOn = (name: string) => positions.get(name) ?? [];
  return {
    positionsOn,
    on(name) {
      const there = asked.get(name) ?? positionsOn(name).flatMap((at) => fiches[at] ?? []);
      asked.set(name, there);
      return there;
    },
  };
}
