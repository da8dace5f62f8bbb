import type { TerritoryEntry } from '@pratiques/shared';
import { lowerFirst } from '../prose/lower-first.ts';
import type { Fiche, Term } from './fiche.ts';
import { departementName } from './place.ts';
import { shelf } from './shelves.ts';

/** Something that fiches of a shelf share, and how it is said. */
export interface Tie {
  readonly shelf: string;
  readonly weight: number;
  readonly reason: (from: Fiche, to: Fiche) => string;
}

/** How a fiche is tied to others: what each part names, how much it weighs, how it is said. */
const themeTie = (term: Term): Tie => ({
  shelf: shelf.term(term),
  weight: 4,
  reason: (from, to) =>
    from.kind === 'practice' && to.kind === 'dispositif'
      ? `même thème, étudié par l’ONPE : ${lowerFirst(term.label)}`
      : `même thème : ${lowerFirst(term.label)}`,
});
const termTie =
  (weight: number, what: string) =>
  (term: Term): Tie => ({
    shelf: shelf.term(term),
    weight,
    reason: () => `même ${what} : ${lowerFirst(term.label)}`,
  });
const placeTie = (territory: TerritoryEntry): Tie => ({
  shelf: shelf.departement(territory.code),
  weight: 1,
  reason: () => `même département : ${departementName(territory)}`,
});

/** One tie for each thing named, whoever names it: terms and places live as long as their vocabulary. */
function kept<T extends object>(make: (of: T) => Tie): (of: T) => Tie {
  const known = new WeakMap<T, Tie>();
  return (of) => {
    const tie = known.get(of) ?? make(of);
    known.set(of, tie);
    return tie;
  };
}
const by = {
  theme: kept(themeTie),
  audience: kept(termTie(3, 'public')),
  framework: kept(termTie(3, 'cadre d’intervention')),
  topic: kept(termTie(2.5, 'sujet')),
  structure: kept(termTie(2, 'type de structure')),
  place: kept(placeTie),
};

/** Terms that say "none of these" bring nothing together. */
const says = ({ key }: Term) => !/^(hors-mesure|autre-)/.test(key);
const known = new WeakMap<Fiche, readonly Tie[]>();

/** What a fiche may share with another, the strongest tie first. */
export function tiesOf(fiche: Fiche): readonly Tie[] {
  const { names } = fiche;
  const ties = known.get(fiche) ?? [
    ...names.themes.map(by.theme),
    ...names.audiences.map(by.audience),
    ...names.frameworks.filter(says).map(by.framework),
    ...names.topics.map(by.topic),
    ...(names.structure ? [names.structure] : []).filter(says).map(by.structure),
    ...names.territories.map(by.place),
  ];
  known.set(fiche, ties);
  return ties;
}
