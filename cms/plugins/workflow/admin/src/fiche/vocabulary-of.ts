import {
  knowledgeLevels,
  type Label,
  maturities,
  organisationTypes,
  provenances,
  stages,
  territoryLevels,
  territoryTypes,
} from '@pratiques/shared';
import { french } from './french';

/** Two choices of the panel alone, which readers never see as such. */
const standings = {
  proposed: { fr: 'À confirmer', en: 'To be confirmed' },
  confirmed: { fr: 'Confirmée', en: 'Confirmed' },
} as const satisfies Record<string, Label>;
const territoryKinds = {
  departement: { fr: 'Département', en: 'Département' },
  collectivite: { fr: 'Collectivité', en: 'Authority' },
  authority: { fr: 'Collectivité à statut particulier', en: 'Special-status authority' },
} as const satisfies Record<string, Label>;

const vocabularies: readonly Readonly<Record<string, Label>>[] = [
  stages,
  maturities,
  territoryLevels,
  territoryTypes,
  knowledgeLevels,
  provenances,
  organisationTypes,
  standings,
  territoryKinds,
];

/** The vocabulary to which all these values belong: Strapi keeps the values, people read the words. */
const vocabularyOf = (values: readonly string[]) =>
  vocabularies.find((vocabulary) => values.every((value) => value in vocabulary));

/** The French word for one value of an enumeration; the value itself when it has none. */
export const wordFor = (value: string, values: readonly string[]): string => {
  const label = vocabularyOf(values)?.[value];
  return label ? french(label.fr) : value;
};
