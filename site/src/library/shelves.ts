import type { Domain, FicheKind } from '@pratiques/shared';
import type { Fiche, Term } from './fiche.ts';

/** Fiches gathered under each thing that they have in common. */
export interface Shelves {
  on(shelf: string): readonly Fiche[];
}

/** The name of each kind of shelf. */
export const shelf = {
  kind: (kind: FicheKind) => `kind/${kind}`,
  domain: (domain: Domain) => `domain/${domain}`,
  term: (term: Pick<Term, 'kind' | 'key'>) => `${term.kind}/${term.key}`,
  departement: (code: string) => `departement/${code}`,
};

/** Every shelf on which a fiche stands. */
function shelvesOf({ kind, names, entry }: Fiche): string[] {
  const terms = [...names.themes, ...names.audiences, ...names.frameworks, ...names.topics];
  return [
    shelf.kind(kind),
    ...names.domains.map(shelf.domain),
    ...terms.map(shelf.term),
    ...(names.structure ? [shelf.term(names.structure)] : []),
    ...entry.departements.map(shelf.departement),
  ];
}

/** Puts fiches on their shelves, in the order in which they come. */
export function fillShelves(fiches: readonly Fiche[]): Shelves {
  const shelves = new Map<string, Fiche[]>();
  for (const fiche of fiches) {
    for (const name of new Set(shelvesOf(fiche))) {
      const there = shelves.get(name);
      if (there) there.push(fiche);
      else shelves.set(name, [fiche]);
    }
  }
  return { on: (name) => shelves.get(name) ?? [] };
}
