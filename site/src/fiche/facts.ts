import {
  domains,
  knowledgeLevels,
  maturities,
  territoryLevels,
  territoryTypes,
} from '@pratiques/shared';
import { urls } from '../lib/urls.ts';
import type { Fiche, Term } from '../library/fiche.ts';
import { departementName } from '../library/place.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { day, month } from './dates.ts';
import { labelOf } from './label-of.ts';
import { notGiven } from './not-given.ts';

/** A line of "En bref": values with their links, and a smaller precision. */
export interface Fact {
  readonly name: string;
  readonly values: readonly { readonly text: string; readonly href?: string }[];
  readonly precision?: string;
}

const labels = (terms: readonly Term[]) =>
  terms.map(({ label }, index) => ({ text: index === 0 ? label : lowerFirst(label) }));
const one = (text: string | null | undefined) => (text ? [{ text }] : []);

function ages(fiche: Fiche): string | undefined {
  if (fiche.kind === 'dispositif') return undefined;
  const { ageMin, ageMax } = fiche.entry;
  if (ageMin !== null && ageMax !== null) return `de ${ageMin} à ${ageMax} ans`;
  return ageMin !== null
    ? `à partir de ${ageMin} ans`
    : ageMax !== null
      ? `jusqu’à ${ageMax} ans`
      : undefined;
}

function place({ names, entry }: Fiche): Fact {
  const level = labelOf(territoryLevels, entry.territoryLevel).replace(/ \(.*\)$/, '');
  const type = entry.territoryType
    ? lowerFirst(territoryTypes[entry.territoryType].fr.replace(/ \(.*\)$/, ''))
    : null;
  const values = names.territories.map((t) => ({
    text: departementName(t),
    ...(t.type === 'authority' ? {} : { href: urls.departement(t.code) }),
  }));
  const precision = [values.length > 0 ? lowerFirst(level) : null, type]
    .filter((part) => part !== null)
    .join(', ');
  return {
    name: 'Territoire',
    values: values.length > 0 ? values : [{ text: level }],
    ...(precision ? { precision } : {}),
  };
}

/** What a reader compares at a glance; a fact that is not known says so. */
export function factsOf(fiche: Fiche): readonly Fact[] {
  const { names, entry } = fiche;
  const years = ages(fiche);
  const facts: Fact[] = [
    { name: 'Public', values: labels(names.audiences), ...(years ? { precision: years } : {}) },
    {
      name: names.domains.length > 1 ? 'Domaines' : 'Domaine',
      values: names.domains.map((id) => ({ text: domains[id].fr, href: urls.domain(id) })),
    },
    { name: 'Cadre d’intervention', values: labels(names.frameworks) },
    place(fiche),
    { name: 'Structure', values: labels(names.structure ? [names.structure] : []) },
    { name: 'Depuis', values: one(entry.start && month(entry.start)) },
  ];
  if (names.themes.length > 0)
    facts.splice(1, 0, {
      name: 'Thème de l’ONPE',
      values: names.themes.map(({ key, label }) => ({ text: label, href: urls.theme(key) })),
    });
  if (fiche.kind === 'practice')
    facts.push({ name: 'Maturité', values: one(labelOf(maturities, fiche.entry.maturity)) });
  facts.push({
    name: 'Ce qui appuie les effets',
    values: one(labelOf(knowledgeLevels, entry.knowledgeLevel)),
  });
  if (fiche.kind === 'dispositif')
    facts.push({
      name: 'Droit vérifié le',
      values: one(fiche.entry.legalCheckedOn && day(fiche.entry.legalCheckedOn)),
    });
  return facts.map((fact) =>
    fact.values.length > 0 ? fact : { ...fact, values: [{ text: notGiven }] },
  );
}
