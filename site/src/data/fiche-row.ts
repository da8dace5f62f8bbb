import {
  domains,
  knowledgeLevels,
  maturities,
  provenances,
  territoryLevels,
} from '@pratiques/shared';
import { labelOf } from '../fiche/label-of.ts';
import { urls } from '../lib/urls.ts';
import type { Fiche, Term } from '../library/fiche.ts';

const labels = (terms: readonly Term[]) => terms.map(({ label }) => label);

/** The line of a fiche in the list of all fiches; the whole text is at `donnees`. */
export function ficheRow({ kind, entry, names }: Fiche, origin: string) {
  return {
    genre: kind === 'practice' ? 'pratique' : 'dispositif',
    titre: entry.title,
    resume: entry.summary,
    provenance: provenances[entry.provenance].fr,
    organisation: names.organisation?.name ?? null,
    domaines: names.domains.map((id) => domains[id].fr),
    themes: labels(names.themes),
    sujets: labels(names.topics),
    publics: labels(names.audiences),
    cadres: labels(names.frameworks),
    structure: names.structure?.label ?? null,
    departements: names.territories.map(({ code }) => code),
    echelle: labelOf(territoryLevels, entry.territoryLevel),
    depuis: entry.start,
    maturite: 'maturity' in entry ? labelOf(maturities, entry.maturity) : null,
    appui_des_effets: labelOf(knowledgeLevels, entry.knowledgeLevel),
    publiee_le: entry.firstPublishedAt,
    mise_a_jour_le: entry.updatedAt,
    adresse: origin + urls.fiche(entry.slug),
    donnees: origin + urls.ficheData(entry.slug),
  };
}
