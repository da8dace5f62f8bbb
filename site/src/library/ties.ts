import { lowerFirst } from '../prose/lower-first.ts';
import type { Fiche, Term } from './fiche.ts';
import { departementName } from './place.ts';
import { shelf } from './shelves.ts';

/** Something that a fiche shares with those of a shelf, and how it is said. */
export interface Tie {
  readonly shelf: string;
  readonly weight: number;
  readonly reason: (other: Fiche) => string;
}

/** Terms that say "none of these" bring nothing together. */
const says = ({ key }: Term) => !/^(hors-mesure|autre-)/.test(key);

/** What a fiche may share with another, the strongest tie first. */
export function tiesOf({ kind, names }: Fiche): Tie[] {
  const studied = (other: Fiche) =>
    kind === 'practice' && other.kind === 'dispositif'
      ? 'même thème, étudié par l’ONPE'
      : 'même thème';
  return [
    ...names.themes.map((t) => ({
      shelf: shelf.term(t),
      weight: 4,
      reason: (other: Fiche) => `${studied(other)} : ${lowerFirst(t.label)}`,
    })),
    ...names.audiences.map((t) => ({
      shelf: shelf.term(t),
      weight: 3,
      reason: () => `même public : ${lowerFirst(t.label)}`,
    })),
    ...names.frameworks.filter(says).map((t) => ({
      shelf: shelf.term(t),
      weight: 3,
      reason: () => `même cadre d’intervention : ${lowerFirst(t.label)}`,
    })),
    ...names.topics.map((t) => ({
      shelf: shelf.term(t),
      weight: 2.5,
      reason: () => `même sujet : ${lowerFirst(t.label)}`,
    })),
    ...(names.structure ? [names.structure] : []).filter(says).map((t) => ({
      shelf: shelf.term(t),
      weight: 2,
      reason: () => `même type de structure : ${lowerFirst(t.label)}`,
    })),
    ...names.territories.map((t) => ({
      shelf: shelf.departement(t.code),
      weight: 1,
      reason: () => `même département : ${departementName(t)}`,
    })),
  ];
}
