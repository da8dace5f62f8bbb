import type { Fiche } from '../library/fiche.ts';
import { placeOf } from '../library/place.ts';
import { month } from './dates.ts';

/** Who speaks, and from where: the line under the title. */
export interface Byline {
  readonly before: string;
  readonly who: string;
  readonly after: readonly string[];
}

const missing = 'une organisation non précisée';

/** A practice is told by its team, a fiche dispositif is written by ONPE with the team: the words say which. */
export function byline(fiche: Fiche): Byline {
  const name = fiche.names.organisation?.name ?? missing;
  const { entry } = fiche;
  const since = entry.start ? `depuis ${month(entry.start)}` : 'début non précisé';
  if (fiche.kind === 'dispositif') {
    const published = fiche.entry.publicationYear
      ? `publiée en ${fiche.entry.publicationYear}`
      : 'année de publication non précisée';
    return {
      before: 'Observée et analysée par l’ONPE avec ',
      who: name,
      after: [placeOf(fiche), published],
    };
  }
  const before =
    entry.provenance === 'public-source'
      ? 'D’après une source publique : '
      : 'Pratique auto-déclarée par ';
  return { before, who: name, after: [placeOf(fiche), since] };
}

/** The sentence that a reader must not miss, under the title. */
export function warning({ kind, entry }: Fiche): string | null {
  if (kind === 'dispositif' && entry.provenance === 'demonstration')
    return 'Fiche fictive : l’ONPE n’a ni mené ni publié cette enquête.';
  return null;
}

/** How to cite the fiche, without the title, which is set apart. */
export function citation(fiche: Fiche): { readonly author: string; readonly source: string } {
  const name = fiche.names.organisation?.name;
  const author =
    fiche.kind === 'dispositif'
      ? name
        ? `ONPE, avec ${name}`
        : 'ONPE'
      : (name ?? 'Organisation non précisée');
  const nature = {
    declared: 'fiche',
    demonstration: 'fiche de démonstration',
    'public-source': 'fiche issue d’une source publique',
  };
  return {
    author,
    source: `Pratiques inspirantes, France Enfance Protégée, ${nature[fiche.entry.provenance]}`,
  };
}
